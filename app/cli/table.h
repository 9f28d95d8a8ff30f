#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "ui/wording/wording.h"

namespace alem::cli {

enum class Align { Left, Right, Decimal };

/// Rows in columns for a terminal. Decimal columns align on the decimal mark; the last column is not padded.
class Table {
  public:
    explicit Table(const Wording& words);
    void column(const QString& heading, Align align = Align::Left);
    void row(const QStringList& cells);
    /// As a row, under a rule.
    void total(const QStringList& cells);
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] QString text() const;

  private:
    struct Row {
        QStringList cells;
        bool ruled = false;
    };
    struct Widths {
        qsizetype whole = 0;
        qsizetype fraction = 0;
    };
    /// Where the decimal mark stands, or the end.
    [[nodiscard]] qsizetype fractionStart(const QString& cell) const;
    [[nodiscard]] Widths widthsOf(qsizetype column) const;
    [[nodiscard]] QString padded(const QString& cell, qsizetype column, const Widths& widths) const;

    QChar m_mark;
    QStringList m_headings;
    std::vector<Align> m_aligns;
    std::vector<Row> m_rows;
};

}  // namespace alem::cli
