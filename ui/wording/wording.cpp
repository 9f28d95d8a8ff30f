#include "ui/wording/wording.h"

#include "ui/wording/signs.h"

namespace alem {

namespace {

constexpr std::int64_t secondsAMinute = 60;
constexpr std::int64_t secondsAnHour = 60 * secondsAMinute;
constexpr std::int64_t secondsADay = 24 * secondsAnHour;

QString clock(const LocalTime& time, bool seconds) {
    QString text = writeTimeOfDay(time);
    if (seconds) {
        text += QStringLiteral(":%1").arg(time.second, 2, 10, QChar(u'0'));
    }
    return text;
}

}  // namespace

const Wording& Wording::of(Language language) {
    static const Wording english(Language::English);
    static const Wording french(Language::French);
    return language == Language::French ? french : english;
}

Wording::Wording(Language language) : m_language(language) {
    // A missing file leaves the English of the sources: nothing is lost but the plural forms.
    static_cast<void>(m_translator.load(QStringLiteral(":/translations/alem_desk_%1.qm").arg(code())));
}

QString Wording::code() const {
    return isFrench() ? QStringLiteral("fr") : QStringLiteral("en");
}

QLocale Wording::locale() const {
    return isFrench() ? QLocale(QLocale::French, QLocale::France)
                      : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Wording::translate(const char* context, const char* source, const char* note, int count) const {
    QString text = m_translator.translate(context, source, note, count);
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    if (count >= 0) {
        const QString figure = integer(count);
        text.replace(QLatin1String("%Ln"), figure).replace(QLatin1String("%n"), figure);
    }
    return text;
}

QString Wording::percent(const Amount& amountInPercent, const FigureOptions& options) const {
    const Figure written = figure(amountInPercent, options);
    if (written.dash) {
        return written.text;
    }
    return isFrench() ? written.text + sign::narrowNoBreak + u'%' : written.text + u'%';
}

QString Wording::money(const Amount& amount, const QString& currency, const FigureOptions& options) const {
    const Figure written = figure(amount, options);
    const bool euro = currency == QLatin1String("EUR");
    const QString unit = euro ? QStringLiteral("\u20AC") : currency;
    if (isFrench()) {
        return written.text + sign::noBreak + unit;
    }
    if (!euro) {
        return unit + sign::noBreak + written.text;
    }
    const bool signedText = written.text.startsWith(sign::minus) || written.text.startsWith(u'+');
    return signedText ? written.text.left(1) + unit + written.text.mid(1) : unit + written.text;
}

QString Wording::quantity(const Amount& amount, const QString& unit, const FigureOptions& options) const {
    return number(amount, options) + sign::noBreak + unit;
}

QString Wording::isoMinute(Instant instant, const Zone& zone) {
    const LocalTime local = zone.local(instant);
    return isoDate(local.day) + u' ' + clock(local, false);
}

QString Wording::isoSecond(Instant instant, const Zone& zone) {
    const LocalTime local = zone.local(instant);
    return isoDate(local.day) + u' ' + clock(local, true);
}

QString Wording::moment(Instant instant, const Zone& zone) const {
    const LocalTime local = zone.local(instant);
    return longDate(local.day) + QStringLiteral(", ") + clock(local, false);
}

QString Wording::timeOfDay(Instant instant, const Zone& zone) const {
    return clock(zone.local(instant), false);
}

QString Wording::age(std::chrono::milliseconds duration) const {
    const std::int64_t seconds = std::max<std::int64_t>(0, duration.count() / 1000);
    const QChar space = isFrench() ? sign::narrowNoBreak : sign::noBreak;
    if (seconds < secondsAMinute) {
        return integer(seconds) + space + u's';
    }
    if (seconds < secondsAnHour) {
        return integer(seconds / secondsAMinute) + space + QStringLiteral("min");
    }
    if (seconds < 2 * secondsADay) {
        return integer(seconds / secondsAnHour) + space + u'h';
    }
    return integer(seconds / secondsADay) + space + QChar(isFrench() ? u'j' : u'd');
}

QString Wording::list(const QStringList& items) const {
    if (items.size() < 2) {
        return items.value(0);
    }
    const QString last = isFrench() ? QStringLiteral(" et ") : QStringLiteral(" and ");
    return items.first(items.size() - 1).join(QStringLiteral(", ")) + last + items.last();
}

QString Wording::quoted(const QString& text) const {
    return isFrench() ? QChar(u'\u00AB') + QString(sign::narrowNoBreak) + text + sign::narrowNoBreak +
                            QChar(u'\u00BB')
                      : QChar(u'\u201C') + text + QChar(u'\u201D');
}

QString Wording::entries(int count) const {
    return translate("Wording", "%n entries", nullptr, count);
}

QString Wording::labelled(const QString& label, const QString& value) const {
    return isFrench() ? label + sign::noBreak + QStringLiteral(": ") + value
                      : label + QStringLiteral(": ") + value;
}

}  // namespace alem
