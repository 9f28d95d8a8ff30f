#include "ui/models/cell.h"

#include <algorithm>

#include "ui/parts/language_switch.h"
#include "ui/wording/signs.h"

namespace alem {

namespace {

bool sameFigure(const FigureOptions& a, const FigureOptions& b) {
    return a.decimals == b.decimals && a.rounding == b.rounding && a.plus == b.plus &&
           a.dashForZero == b.dashForZero && a.part == b.part && a.grouped == b.grouped;
}

bool sameGauge(const GaugeValue& a, const GaugeValue& b) {
    return qFuzzyCompare(1 + a.value, 1 + b.value) && qFuzzyCompare(1 + a.soft, 1 + b.soft) &&
           qFuzzyCompare(1 + a.hard, 1 + b.hard);
}

QString instantText(Instant instant, const Zone& zone, Cell::Precision precision) {
    switch (precision) {
        case Cell::Precision::Day:
            return Wording::isoDate(zone.dayOf(instant));
        case Cell::Precision::Minute:
            return Wording::isoMinute(instant, zone);
        case Cell::Precision::Second:
            break;
    }
    return Wording::isoSecond(instant, zone);
}

}  // namespace

QString unknownWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "unknown", "a value or cost that cannot be told");
}

QString sortKey(const Amount& amount) {
    constexpr int width = 60;
    const Amount wide = amount.rounded(std::min(amount.decimals(), 12), Rounding::HalfEven);
    const auto text = QString::fromStdString(wide.magnitude().text());
    const auto mark = text.indexOf(u'.');
    QString digits = mark < 0 ? text : text.left(mark) + text.mid(mark + 1);
    digits += QString(12 - wide.decimals(), u'0');
    digits = digits.rightJustified(width, u'0');
    if (!amount.isNegative()) {
        return u'1' + digits;
    }
    for (QChar& digit : digits) {
        digit = QChar(u'9' - (digit.unicode() - u'0'));
    }
    return u'0' + digits;
}

Cell Cell::name(const QString& text, Emphasis emphasis) {
    Cell cell;
    cell.text = text;
    cell.emphasis = emphasis;
    return cell;
}

Cell Cell::words(Say say, std::int64_t fact, Emphasis emphasis) {
    Cell cell;
    cell.say = say;
    cell.fact = fact;
    cell.emphasis = emphasis;
    return cell;
}

Cell Cell::number(const std::optional<Amount>& amount, const FigureOptions& options, Emphasis emphasis) {
    Cell cell = amount ? Cell{} : unknown();
    cell.amount = amount;
    cell.figure = options;
    cell.emphasis = emphasis;
    return cell;
}

Cell Cell::price(const Amount& amount) {
    Cell cell = number(amount);
    cell.minimal = true;
    return cell;
}

Cell Cell::integer(std::int64_t value, Emphasis emphasis) {
    Cell cell;
    cell.count = true;
    cell.fact = value;
    cell.emphasis = emphasis;
    return cell;
}

Cell Cell::time(Instant instant, const Zone& zone, Precision precision) {
    Cell cell;
    cell.instant = instant;
    cell.zone = zone;
    cell.precision = precision;
    return cell;
}

Cell Cell::stateWord(State state, Say say, std::int64_t fact) {
    Cell cell = words(say, fact);
    cell.state = state;
    return cell;
}

Cell Cell::unknown() {
    return stateWord(State::Unknown, unknownWord);
}

Cell Cell::assetName(const QString& code, const QString& name) {
    Cell cell = Cell::name(name);
    cell.asset = code;
    cell.machine = code;
    return cell;
}

Figure Cell::figureOf(const Wording& words) const {
    if (!minimal) {
        return words.figure(*amount, figure);
    }
    constexpr int mostDecimals = 8;
    const Amount rounded = amount->rounded(std::min(amount->decimals(), mostDecimals), Rounding::HalfEven);
    const auto shortened = Amount::parse(rounded.shortText(2));
    FigureOptions options = figure;
    options.decimals.reset();
    return words.figure(shortened ? *shortened : rounded, options);
}

QString Cell::display(const Wording& words) const {
    if (amount) {
        return unit.isEmpty() ? figureOf(words).text : figureOf(words).text + sign::noBreak + unit;
    }
    if (say != nullptr) {
        return say(fact, words);
    }
    if (instant) {
        return instantText(*instant, zone, precision);
    }
    return count ? words.integer(fact) : text;
}

QString Cell::machineText() const {
    if (!machine.isEmpty()) {
        return machine;
    }
    if (amount) {
        const QString number = QString::fromStdString(amount->text());
        return unit.isEmpty() ? number : number + u' ' + unit;
    }
    if (instant) {
        return QString::fromStdString(instant->text());
    }
    return count ? QString::number(fact) : display(Wording::of(Language::English));
}

QVariant Cell::sortValue() const {
    if (sort.isValid()) {
        return sort;
    }
    if (amount) {
        return sortKey(*amount);
    }
    if (instant) {
        return QVariant::fromValue<qlonglong>(instant->milliseconds());
    }
    return count ? QVariant::fromValue<qlonglong>(fact) : QVariant(display(interfaceWording()));
}

QString Cell::noteText(const Wording& words) const {
    return sayNote == nullptr ? note
           : note.isEmpty()   ? sayNote(noteFact, words)
                              : sayNote(noteFact, words).arg(note);
}

QVariant Cell::data(int role) const {
    const Wording& words = interfaceWording();
    switch (role) {
        case Qt::DisplayRole: {
            const QString shown = display(words);
            return shown.isEmpty() ? QVariant() : QVariant(shown);
        }
        case Qt::ToolTipRole: {
            if (tip != nullptr) {
                return tip(fact, words);
            }
            if (sayTip != nullptr) {
                return sayTip(tipFacts, words);
            }
            return amount && !figure.dashForZero ? QVariant(words.number(*amount)) : QVariant(display(words));
        }
        case Qt::AccessibleTextRole:
            return display(words);
        case role::Decimal:
            return amount && unit.isEmpty() ? QVariant::fromValue(figureOf(words)) : QVariant();
        case role::Machine:
            return machineText();
        case role::Copied:
            return copied.isEmpty() ? QVariant() : QVariant(copied);
        case role::StateOf:
            return state ? QVariant(static_cast<int>(*state)) : QVariant();
        case role::Asset:
            return asset;
        case role::Gauge:
            return QVariant::fromValue(gauge);
        case role::Emphasis:
            return static_cast<int>(emphasis);
        case role::Note:
            return noteText(words);
        case role::Sort:
            return sortValue();
        default:
            return {};
    }
}

bool operator==(const Cell& a, const Cell& b) {
    return a.text == b.text && a.say == b.say && a.fact == b.fact && a.amount == b.amount &&
           a.count == b.count && a.minimal == b.minimal && a.instant == b.instant &&
           a.precision == b.precision && a.state == b.state && a.emphasis == b.emphasis &&
           a.asset == b.asset && a.note == b.note && a.unit == b.unit && a.sayNote == b.sayNote &&
           a.noteFact == b.noteFact && a.sayTip == b.sayTip && a.tipFacts == b.tipFacts &&
           a.copied == b.copied && a.machine == b.machine && a.sort == b.sort &&
           sameFigure(a.figure, b.figure) && sameGauge(a.gauge, b.gauge);
}

}  // namespace alem
