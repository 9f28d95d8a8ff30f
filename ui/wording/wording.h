#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <chrono>
#include <cstdint>

#include "app/value/amount.h"
#include "app/value/instant.h"
#include "ui/wording/dates.h"
#include "ui/wording/figure.h"
#include "ui/wording/language.h"
#include "ui/wording/typed_number.h"

namespace alem {

/// One tongue's words and number formats: the only place where facts become text for people. The interface
/// has one (interfaceWording()), a report asks for the one it is written in; they never disturb each other.
/// Immutable once made; may be used from any thread. Separators are pinned here, not taken from the platform.
class Wording {
  public:
    /// The shared one of a tongue, made when first asked for.
    static const Wording& of(Language language);

    explicit Wording(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool isFrench() const { return m_language == Language::French; }
    /// `fr` or `en`.
    [[nodiscard]] QString code() const;
    /// For Qt's own widgets only; never for figures.
    [[nodiscard]] QLocale locale() const;

    /// The words for an English source text. Written out literally, so that they are extracted:
    /// `words.translate("Report", "%n entries", nullptr, count)`. `%n` and `%Ln` become the count, grouped.
    [[nodiscard]] QString translate(const char* context, const char* source, const char* note = nullptr,
                                    int count = -1) const;

    [[nodiscard]] Figure figure(const Amount& amount, const FigureOptions& options = {}) const {
        return writeFigure(m_language, amount, options);
    }
    /// The text of figure().
    [[nodiscard]] QString number(const Amount& amount, const FigureOptions& options = {}) const {
        return figure(amount, options).text;
    }
    /// `5,6 %` (U+202F) or `5.6%`; the amount is in percent already.
    [[nodiscard]] QString percent(const Amount& amountInPercent, const FigureOptions& options = {}) const;
    /// `1 234,50 KZT`, `1 234,50 €`; `KZT 1,234.50`, `€1,234.50`. U+00A0 between; EUR alone is written as a
    /// sign.
    [[nodiscard]] QString money(const Amount& amount, const QString& currency,
                                const FigureOptions& options = {}) const;
    /// `7,25000000 BTC` in both tongues, U+00A0 between.
    [[nodiscard]] QString quantity(const Amount& amount, const QString& unit,
                                   const FigureOptions& options = {}) const;
    /// `12 418`; for counts. Years, ids and block heights are plain(): `2026`.
    [[nodiscard]] QString integer(std::int64_t value) const { return writeInteger(m_language, value); }
    [[nodiscard]] static QString plain(std::int64_t value) { return QString::number(value); }

    /// For tables, the same in both tongues: `2026-07-17`, `2026-07-17 14:05`, `2026-07-17 14:05:52`.
    [[nodiscard]] static QString isoDate(Day day) { return QString::fromStdString(day.text()); }
    [[nodiscard]] static QString isoMinute(Instant instant, const Zone& zone);
    [[nodiscard]] static QString isoSecond(Instant instant, const Zone& zone);
    /// For sentences: `1er mars 2026`, `2 March 2026`.
    [[nodiscard]] QString longDate(Day day) const { return writeLongDate(m_language, day); }
    [[nodiscard]] QString weekdayDate(Day day) const { return writeWeekdayDate(m_language, day); }
    [[nodiscard]] QString dayAndMonth(Day day) const { return writeDayAndMonth(m_language, day); }
    /// `17 juillet 2026, 14:05`, in the zone given.
    [[nodiscard]] QString moment(Instant instant, const Zone& zone) const;
    [[nodiscard]] QString timeOfDay(Instant instant, const Zone& zone) const;

    /// The age of something, in one unit: `40 s`, `24 min`, `26 h` (up to 48), `3 d` or `3 j`.
    [[nodiscard]] QString age(std::chrono::milliseconds duration) const;

    /// `a, b and c`; `a, b et c`.
    [[nodiscard]] QString list(const QStringList& items) const;
    /// `“…”`; `« … »` with U+202F inside.
    [[nodiscard]] QString quoted(const QString& text) const;
    /// `12,418 entries`, `1 écriture`: the audit log's, said on many pages.
    [[nodiscard]] QString entries(int count) const;
    /// `Label: ` with what the tongue puts before a colon (U+00A0 in French).
    [[nodiscard]] QString labelled(const QString& label, const QString& value) const;

    /// What was typed into a field of this tongue; see readTypedNumber().
    [[nodiscard]] Result<Amount, TypedFault> parseTyped(QStringView text,
                                                        std::optional<int> decimals = std::nullopt) const {
        return readTypedNumber(m_language, text, decimals);
    }
    [[nodiscard]] std::optional<Day> parseTypedDate(QStringView text) const {
        return readTypedDate(m_language, text);
    }

  private:
    Language m_language;
    QTranslator m_translator;
};

}  // namespace alem
