#include "app/cli/table.h"

#include <algorithm>

namespace alem::cli {

Table::Table(const Wording& words) : m_mark(words.isFrench() ? QChar(u',') : QChar(u'.')) {}

qsizetype Table::fractionStart(const QString& cell) const {
    const qsizetype mark = cell.lastIndexOf(m_mark);
    return mark < 0 ? cell.size() : mark;
}

void Table::column(const QString& heading, Align align) {
    m_headings << heading;
    m_aligns.push_back(align);
}

void Table::row(const QStringList& cells) {
    m_rows.push_back({cells, false});
}

void Table::total(const QStringList& cells) {
    m_rows.push_back({cells, true});
}

Table::Widths Table::widthsOf(qsizetype column) const {
    Widths widths;
    for (const Row& row : m_rows) {
        const QString cell = row.cells.value(column);
        const bool decimal = m_aligns[static_cast<std::size_t>(column)] == Align::Decimal;
        const qsizetype whole = decimal ? fractionStart(cell) : cell.size();
        widths.whole = std::max(widths.whole, whole);
        widths.fraction = std::max(widths.fraction, cell.size() - whole);
    }
    widths.whole = std::max(widths.whole, m_headings.value(column).size() - widths.fraction);
    return widths;
}

QString Table::padded(const QString& cell, qsizetype column, const Widths& widths) const {
    const qsizetype width = widths.whole + widths.fraction;
    switch (m_aligns[static_cast<std::size_t>(column)]) {
        case Align::Left:
            return column + 1 == m_headings.size() ? cell : cell.leftJustified(width);
        case Align::Right:
            return cell.rightJustified(width);
        case Align::Decimal: {
            const qsizetype start = fractionStart(cell);
            return (cell.left(start).rightJustified(widths.whole) + cell.mid(start)).leftJustified(width);
        }
    }
    return cell;
}

QString Table::text() const {
    std::vector<Widths> widths;
    qsizetype rule = 0;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        widths.push_back(widthsOf(column));
        rule += widths.back().whole + widths.back().fraction + (column > 0 ? 2 : 0);
    }
    QStringList lines;
    const auto line = [&](const QStringList& cells, bool heading) {
        QString text;
        for (qsizetype column = 0; column < m_headings.size(); ++column) {
            const Widths& width = widths[static_cast<std::size_t>(column)];
            const bool right = m_aligns[static_cast<std::size_t>(column)] != Align::Left;
            const QString cell = cells.value(column);
            text += column > 0 ? QStringLiteral("  ") : QString();
            text += heading && right ? cell.rightJustified(width.whole + width.fraction)
                                     : padded(cell, column, width);
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        lines << text;
    };
    line(m_headings, true);
    lines << QString(rule, QChar(u'\u2500'));
    for (const Row& row : m_rows) {
        if (row.ruled) {
            lines << QString(rule, QChar(u'\u2500'));
        }
        line(row.cells, false);
    }
    return lines.join(u'\n');
}

}  // namespace alem::cli
