#pragma once

#include <QMetaType>
#include <QString>
#include <cstdint>
#include <optional>

#include "app/value/amount.h"
#include "ui/wording/language.h"

namespace alem {

/// How an exact amount is to be shown. Nothing is ever dropped silently: fewer decimals than the amount has
/// need a named rounding, unless only zeros go; without one that is a mistake of ours.
struct FigureOptions {
    std::optional<int> decimals{};       ///< as many as the amount has, unless given
    std::optional<Rounding> rounding{};  ///< needed where non-zero digits would go
    bool plus = false;                   ///< write + before what is above zero
    bool dashForZero = false;            ///< an exact zero is an en dash
    /// It is a part of something that is not zero: where nothing is left of it at these decimals it is said
    /// to be less than the smallest of them, `< 0.01`.
    bool part = false;
    bool grouped = true;
};

/// A number as written in one tongue, with what a table needs to align it on its decimal mark.
struct Figure {
    QString text;            ///< `−1 234,50`, or the en dash
    int fractionDigits = 0;  ///< digits after the mark
    bool dash = false;       ///< an exact zero shown as an en dash
    bool rounded = false;    ///< non-zero digits were left out: the full value belongs in a tooltip

    /// What stands before the mark, and the mark with what follows it.
    [[nodiscard]] QString integerPart() const;
    [[nodiscard]] QString fractionPart() const;
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// `1 234 567,89` (groups U+202F) or `1,234,567.89`, the minus sign U+2212. Digits come from the exact
/// integer. A value that rounds to zero keeps no sign.
Figure writeFigure(Language language, const Amount& amount, const FigureOptions& options = {});

/// `12 418` or `12,418`.
QString writeInteger(Language language, std::int64_t value);

}  // namespace alem

Q_DECLARE_METATYPE(alem::Figure)
