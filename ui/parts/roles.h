#pragma once

#include <QMetaType>
#include <Qt>

namespace alem {

/// What item models answer beside Qt's own roles. DisplayRole is always the full text for people (it is what
/// Ctrl+C copies), ToolTipRole the full precision where the cell shows less.
namespace role {
enum : int {
    Decimal = Qt::UserRole + 100,  ///< Figure: drawn on the column's decimal mark (DecimalDelegate)
    Machine,   ///< QString: what Ctrl+Shift+C copies: canonical amounts, ISO instants, ids
    StateOf,   ///< int(State): glyph and colour; the word is DisplayRole, else the state's own
    Copied,    ///< QString: what Ctrl+C copies where the cell shows less than tells rows apart
    Asset,     ///< QString: asset code, for marker and colour (AssetDelegate)
    Gauge,     ///< GaugeValue
    Bar,       ///< BarValue
    Emphasis,  ///< int(Emphasis)
    Note,      ///< QString: second text in the same cell, 11 px and secondary
    Key,       ///< QString: what the row is, stable across updates
    Sort,      ///< QVariant to sort by where DisplayRole would sort wrongly
    GroupRow,  ///< bool: a group's heading, on the alternate surface
};
}  // namespace role

/// How a cell's text is set.
enum class Emphasis {
    Plain,
    Medium,     ///< weight 500
    Strong,     ///< weight 600: totals, group names
    Secondary,  ///< secondary colour
    Mono,       ///< hashes and bytes: 11 px monospaced, elided in the middle
    Caution,    ///< a date that expires: caution colour (say so in words elsewhere in the row)
    Breach,
};

/// A value against its limits, in whatever common unit: only their proportion is drawn. `hard` of zero draws
/// no gauge. These are screen coordinates, hence doubles; never computed with.
struct GaugeValue {
    double value = 0;
    double soft = 0;
    double hard = 0;
};

/// A gain on the common scale of its column: zero lies where `least` and `greatest` put it.
struct BarValue {
    double value = 0;
    double least = 0;
    double greatest = 0;
};

}  // namespace alem

Q_DECLARE_METATYPE(alem::GaugeValue)
Q_DECLARE_METATYPE(alem::BarValue)
