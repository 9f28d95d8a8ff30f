#include "ui/print/figure_table.h"

#include <algorithm>
#include <utility>

namespace alem {

namespace {

using Kind = FigureRow::Kind;

constexpr qreal gap = 9;
constexpr qreal markSize = 5.6;
constexpr qreal markIndent = 8;
constexpr qreal nameIndent = 20;
constexpr qreal smallestName = 88;
constexpr qreal shortName = 46;  // beside a detail
constexpr qreal longName = 80;
constexpr qreal smallestPoints = 5.2;

}  // namespace

FigureTable::FigureTable(QString firstHeader, Columns columns, std::vector<FigureRow> rows)
    : m_firstHeader(std::move(firstHeader)), m_columns(std::move(columns)), m_rows(std::move(rows)) {
    fit();
}

Type FigureTable::typeOf(Kind kind) const {
    switch (kind) {
        case Kind::Group:
        case Kind::Total:
            return {m_points, QFont::DemiBold};
        case Kind::Line:
            return {m_points};
        case Kind::Lot:
        case Kind::Known:
            return {m_points - 0.8, QFont::Normal, true};
    }
    return {};
}

qreal FigureTable::heightOf(Kind kind) const {
    switch (kind) {
        case Kind::Group:
            return 18;
        case Kind::Line:
            return 15.6;
        case Kind::Lot:
        case Kind::Known:
            return 11;
        case Kind::Total:
            return 19;
    }
    return 0;
}

void FigureTable::measure() {
    const Type header{m_points - 0.2, QFont::Normal, true};
    qreal right = Sheet::right;
    for (std::size_t i = FigureRow::columns; i-- > 0;) {
        Placed placed;
        qreal words = std::max(Sheet::measure(m_columns[i].header, header),
                               Sheet::measure(m_columns[i].second, header));
        for (const FigureRow& row : m_rows) {
            const Type type = typeOf(row.kind);
            const FigureCell& cell = row.cells[i];
            words = std::max(words, Sheet::measure(cell.word, type));
            placed.integer = std::max(placed.integer, Sheet::measure(cell.figure.integerPart(), type));
            placed.fraction = std::max(placed.fraction, Sheet::measure(cell.figure.fractionPart(), type));
        }
        placed.width = std::max(words, placed.integer + placed.fraction);
        placed.right = right;
        right -= placed.width + gap;
        m_placed[i] = placed;
    }
    m_nameWidth = right - Sheet::left;
}

qreal FigureTable::nameRoom(const FigureRow& row) const {
    const FigureCell& first = row.cells[0];
    const QString integer = first.figure.integerPart();
    if (!first.word.isEmpty() || integer.isEmpty()) {
        return m_nameWidth - nameIndent;
    }
    const qreal figure = m_placed[0].right - m_placed[0].fraction - Sheet::measure(integer, typeOf(row.kind));
    return figure - gap - Sheet::left - nameIndent;
}

void FigureTable::fit() {
    measure();
    qreal smallest = smallestName;
    for (const FigureRow& row : m_rows) {
        if (row.kind == Kind::Line) {
            const qreal detail = Sheet::measure(row.detail, {m_points});
            const qreal name =
                std::min(Sheet::measure(row.name, {m_points}), detail > 0 ? shortName : longName);
            smallest = std::max(smallest, nameIndent + name + detail);
        }
    }
    const auto lotFits = [this](const FigureRow& row) {
        return row.kind != Kind::Lot || Sheet::measure(row.name, typeOf(Kind::Lot)) <= nameRoom(row);
    };
    while ((m_nameWidth < smallest || !std::all_of(m_rows.begin(), m_rows.end(), lotFits)) &&
           m_points > smallestPoints) {
        m_points -= 0.2;
        measure();
    }
}

qreal FigureTable::needed(std::size_t row) const {
    qreal height = heightOf(m_rows[row].kind);
    for (std::size_t i = row; i + 1 < m_rows.size(); ++i) {
        const Kind next = m_rows[i + 1].kind;
        const bool together = m_rows[i].kind == Kind::Group || m_rows[i].kind == Kind::Known ||
                              next == Kind::Known || next == Kind::Total ||
                              (m_rows[i].kind == Kind::Line && next == Kind::Lot);
        if (!together) {
            break;
        }
        height += heightOf(next);
    }
    return height;
}

void FigureTable::drawHeader(ReportFrame& frame) {
    const Type type{m_points - 0.2, QFont::Normal, true};
    const bool second =
        std::any_of(m_columns.begin(), m_columns.end(), [](const auto& c) { return !c.second.isEmpty(); });
    Sheet& sheet = frame.sheet();
    const qreal baseline = frame.y + 9;
    sheet.text(Sheet::left, baseline, m_firstHeader, type);
    for (std::size_t i = 0; i < FigureRow::columns; ++i) {
        sheet.textRight(m_placed[i].right, baseline, m_columns[i].header, type);
        sheet.textRight(m_placed[i].right, baseline + 8.6, m_columns[i].second,
                        {m_points - 0.8, QFont::Normal, true});
    }
    frame.y += second ? 24 : 15.5;
    sheet.rule(Sheet::left, Sheet::right, frame.y, 0.7);
}

void FigureTable::drawName(Sheet& sheet, const FigureRow& row, qreal baseline, bool continued,
                           const Wording& words) {
    const Type type = typeOf(row.kind);
    const Type grey{row.kind == Kind::Lot ? type.points : m_points, QFont::Normal, true};
    const bool wide = row.kind == Kind::Group || row.kind == Kind::Total || row.kind == Kind::Known;
    const qreal indent = wide && row.kind != Kind::Known ? 0 : nameIndent;
    // The first two columns of a group are empty: its name may reach over them.
    const qreal width =
        wide ? m_placed[2].right - m_placed[2].width - gap - Sheet::left - indent : nameRoom(row);
    if (row.mark) {
        sheet.marker({Sheet::left + markIndent, baseline - 2.7 - markSize / 2, markSize, markSize},
                     *row.mark);
    }
    const QString more =
        continued ? QStringLiteral(" ") + words.translate("Report", "(continued)") : QString();
    const QString detail = row.detail + more;
    const qreal detailWidth = std::min(Sheet::measure(detail, grey), width * 0.75);
    const QString name = Sheet::elided(row.name, type, width - detailWidth);
    const qreal end = sheet.text(Sheet::left + indent, baseline, name, type);
    sheet.text(end, baseline, Sheet::elided(detail, grey, Sheet::left + indent + width - end), grey);
}

void FigureTable::drawCell(Sheet& sheet, const Placed& column, const FigureCell& cell, qreal baseline,
                           const Type& type) {
    if (!cell.word.isEmpty()) {
        sheet.textRight(column.right, baseline, cell.word, type);
        return;
    }
    const qreal mark = column.right - column.fraction;
    sheet.textRight(mark, baseline, cell.figure.integerPart(), type);
    sheet.text(mark, baseline, cell.figure.fractionPart(), type);
}

void FigureTable::drawRow(ReportFrame& frame, const FigureRow& row, bool continued) {
    Sheet& sheet = frame.sheet();
    const qreal height = heightOf(row.kind);
    const bool low = row.kind == Kind::Lot || row.kind == Kind::Known;
    const qreal baseline = frame.y + height - (low ? 3.2 : 4.9);
    drawName(sheet, row, baseline, continued, frame.words());
    for (std::size_t i = 0; i < FigureRow::columns; ++i) {
        if (!continued) {
            drawCell(sheet, m_placed[i], row.cells[i], baseline, typeOf(row.kind));
        }
    }
    frame.y += height;
    if (row.kind == Kind::Group) {
        sheet.rule(Sheet::left, Sheet::right, frame.y, 0.4, Sheet::groupLine);
    } else if (row.kind == Kind::Line || row.kind == Kind::Lot) {
        const qreal from = row.kind == Kind::Lot ? Sheet::left + nameIndent : Sheet::left;
        sheet.rule(from, Sheet::right, frame.y, row.kind == Kind::Lot ? 0.25 : 0.4, Sheet::hairline);
    }
}

void FigureTable::draw(ReportFrame& frame) {
    frame.require(needed(0) + 40);
    drawHeader(frame);
    const FigureRow* group = nullptr;
    const FigureRow* line = nullptr;
    for (std::size_t i = 0; i < m_rows.size() && !frame.stopped(); ++i) {
        const FigureRow& row = m_rows[i];
        if (frame.require(needed(i))) {
            drawHeader(frame);
            if (group != nullptr && (row.kind == Kind::Line || row.kind == Kind::Lot)) {
                drawRow(frame, *group, true);
            }
            if (line != nullptr && row.kind == Kind::Lot) {
                drawRow(frame, *line, true);
            }
        }
        group = row.kind == Kind::Group ? &row : group;
        line = row.kind == Kind::Line ? &row : line;
        drawRow(frame, row);
    }
}

}  // namespace alem
