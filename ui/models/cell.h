#pragma once

#include <QString>
#include <QVariant>
#include <cstdint>
#include <optional>

#include "app/value/amount.h"
#include "app/value/instant.h"
#include "ui/parts/roles.h"
#include "ui/parts/state.h"
#include "ui/wording/wording.h"

namespace alem {

/// What one cell holds, as facts: an amount, an instant, a name, a word's meaning. Words and formats are made
/// when data() is asked, in the interface's tongue of that moment; nothing is stored in a tongue. Two equal
/// cells look the same.
struct Cell {
    /// Makes the words for a fact: `roleWord` behind a static_cast, for instance.
    using Say = QString (*)(std::int64_t fact, const Wording& words);
    /// The same for several facts, which stand as machine texts.
    using SayFacts = QString (*)(const QStringList& facts, const Wording& words);
    enum class Precision : std::uint8_t { Day, Minute, Second };

    QString text{};     ///< names, identifiers, hashes: never translated
    Say say = nullptr;  ///< else words for `fact`
    std::int64_t fact = 0;
    std::optional<Amount> amount{};
    FigureOptions figure{};
    bool minimal = false;  ///< trailing zeros beyond two decimals are left out: prices
    QString unit{};        ///< written behind the amount where a column mixes units
    bool count = false;    ///< `fact` as a grouped number
    std::optional<Instant> instant{};
    Precision precision = Precision::Day;
    Zone zone{};
    std::optional<State> state{};
    Emphasis emphasis = Emphasis::Plain;
    QString asset{};  ///< code, for marker and colour
    QString note{};
    Say sayNote = nullptr;  ///< a note in words, of `noteFact`; %1 in it is `note`
    std::int64_t noteFact = 0;
    GaugeValue gauge{};
    QString copied{};           ///< where people copy more than the cell shows
    QString machine{};          ///< where it is not the amount or instant itself
    Say tip = nullptr;          ///< tooltip, of `fact`
    SayFacts sayTip = nullptr;  ///< else the tooltip, of `tipFacts`
    QStringList tipFacts{};
    QVariant sort{};  ///< where neither the amount nor the instant sorts

    static Cell name(const QString& text, Emphasis emphasis = Emphasis::Plain);
    static Cell words(Say say, std::int64_t fact = 0, Emphasis emphasis = Emphasis::Plain);
    static Cell number(const std::optional<Amount>& amount, const FigureOptions& options = {},
                       Emphasis emphasis = Emphasis::Plain);
    static Cell price(const Amount& amount);
    static Cell integer(std::int64_t value, Emphasis emphasis = Emphasis::Plain);
    static Cell time(Instant instant, const Zone& zone, Precision precision = Precision::Day);
    static Cell stateWord(State state, Say say, std::int64_t fact = 0);
    /// `unknown`, with its shape.
    static Cell unknown();
    static Cell assetName(const QString& code, const QString& name);

    [[nodiscard]] QVariant data(int role) const;
    friend bool operator==(const Cell& a, const Cell& b);

  private:
    [[nodiscard]] QString display(const Wording& words) const;
    [[nodiscard]] QString machineText() const;
    [[nodiscard]] QVariant sortValue() const;
    [[nodiscard]] Figure figureOf(const Wording& words) const;
    [[nodiscard]] QString noteText(const Wording& words) const;
};

/// `unknown`, in the interface's tongue.
QString unknownWord(std::int64_t fact, const Wording& words);

/// A key that sorts amounts of any scale by value, exactly: compared as text.
QString sortKey(const Amount& amount);

}  // namespace alem
