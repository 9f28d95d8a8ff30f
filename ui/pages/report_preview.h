#pragma once

#include <QStackedWidget>
#include <optional>

#include "app/report/audit_extract.h"
#include "app/report/doctrine_report.h"
#include "app/report/holdings_statement.h"
#include "ui/models/fact_model.h"

class QPlainTextEdit;

namespace alem {

class Table;
class TreeTable;

/// What a report would hold, before it is saved: its lines as a table where it is for reading, its bytes
/// where it is for programs. In the tongue of the window; the figures are the report's.
class ReportPreview : public QStackedWidget {
    Q_OBJECT

  public:
    /// Of an extract, which may be of a million.
    static constexpr std::size_t shownEntries = 500;

    explicit ReportPreview(QWidget* parent = nullptr);

    void showStatement(const HoldingsStatement& statement, const Zone& zone);
    /// Its first `shownEntries` entries.
    void showExtract(const AuditExtract& extract, const Zone& zone);
    void showDoctrine(const DoctrineReport& report);
    void showBytes(const QByteArray& bytes);
    void retranslate();

  private:
    QString m_currency;
    FactModel m_holdings;
    FactModel m_entries;
    FactModel m_rules;
    TreeTable* m_holdingTable;
    Table* m_entryTable;
    Table* m_ruleTable;
    QPlainTextEdit* m_text;
};

}  // namespace alem
