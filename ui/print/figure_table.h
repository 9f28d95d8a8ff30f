#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "ui/print/report_frame.h"
#include "ui/print/sheet.h"
#include "ui/theme/theme.h"
#include "ui/wording/figure.h"

namespace alem {

/// A figure, or the word that stands in its place; nothing where neither is given.
struct FigureCell {
    Figure figure{};
    QString word{};
};

struct FigureRow {
    /// Known: under a group or total with an unknown part, what is known of it.
    enum class Kind : std::uint8_t { Group, Line, Lot, Total, Known };
    static constexpr std::size_t columns = 6;

    Kind kind = Kind::Line;
    QString name{};
    QString detail{};  ///< grey, behind the name
    std::optional<AssetLook> mark{};
    std::array<FigureCell, columns> cells{};
};

struct FigureColumn {
    QString header{};
    QString second{};  ///< under the header, where lots are shown
};

/// The table of a statement: a name and six columns of figures, each aligned on its decimal mark. Its type
/// shrinks as far as the longest figures ask for it; a figure is never cut. The header stands on each page, a
/// group goes on under its repeated name, lots under that of their line too, and neither a group's name nor a
/// line with lots ends a page.
class FigureTable {
  public:
    using Columns = std::array<FigureColumn, FigureRow::columns>;

    FigureTable(QString firstHeader, Columns columns, std::vector<FigureRow> rows);
    void draw(ReportFrame& frame);

  private:
    struct Placed {
        qreal right = 0;
        qreal integer = 0;   ///< width of the longest integer part
        qreal fraction = 0;  ///< width of the longest decimal mark and fraction
        qreal width = 0;
    };

    [[nodiscard]] Type typeOf(FigureRow::Kind kind) const;
    [[nodiscard]] qreal heightOf(FigureRow::Kind kind) const;
    [[nodiscard]] qreal needed(std::size_t row) const;
    /// For the name of a row that is not a group: as far as its own first figure.
    [[nodiscard]] qreal nameRoom(const FigureRow& row) const;
    void fit();
    void measure();
    void drawHeader(ReportFrame& frame);
    void drawRow(ReportFrame& frame, const FigureRow& row, bool continued = false);
    void drawName(Sheet& sheet, const FigureRow& row, qreal baseline, bool continued, const Wording& words);
    void drawCell(Sheet& sheet, const Placed& column, const FigureCell& cell, qreal baseline,
                  const Type& type);

    QString m_firstHeader;
    Columns m_columns;
    std::vector<FigureRow> m_rows;
    std::array<Placed, FigureRow::columns> m_placed;
    qreal m_points = 7.4;
    qreal m_nameWidth = 0;
};

}  // namespace alem
