#include "ui/wording/figure.h"

#include "app/base/check.h"
#include "ui/wording/signs.h"

namespace alem {

namespace {

QChar groupMark(Language language) {
    return language == Language::French ? sign::narrowNoBreak : QChar(u',');
}
QChar decimalMark(Language language) {
    return QChar(language == Language::French ? u',' : u'.');
}

QString groupedDigits(Language language, QStringView digits) {
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            out += groupMark(language);
        }
        out += digits[i];
    }
    return out;
}

Amount atScale(const Amount& amount, const FigureOptions& options, bool& rounded) {
    const int decimals = options.decimals.value_or(amount.decimals());
    if (const auto exact = amount.rescaled(decimals)) {
        return *exact;
    }
    check(options.rounding.has_value(), "digits would be dropped without a named rounding");
    rounded = true;
    return amount.rounded(decimals, *options.rounding);
}

}  // namespace

QString Figure::integerPart() const {
    return fractionDigits == 0 ? text : text.chopped(fractionDigits + 1);
}

QString Figure::fractionPart() const {
    return fractionDigits == 0 ? QString() : text.right(fractionDigits + 1);
}

Figure writeFigure(Language language, const Amount& amount, const FigureOptions& options) {
    Figure figure;
    if (options.dashForZero && !options.part && amount.isZero()) {
        figure.text = sign::enDash;
        figure.dash = true;
        return figure;
    }
    const Amount shown = atScale(amount, options, figure.rounded);
    if (options.part && shown.isZero()) {
        figure = writeFigure(language, Amount::ofUnits(1, shown.decimals()));
        figure.text.prepend(QStringLiteral("<") + sign::noBreak);
        figure.rounded = true;
        return figure;
    }
    const QString plain = QString::fromStdString(shown.magnitude().text());
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    if (shown.isNegative()) {
        figure.text += sign::minus;
    } else if (options.plus && shown.isPositive()) {
        figure.text += u'+';
    }
    figure.text += options.grouped ? groupedDigits(language, whole) : whole;
    if (point >= 0) {
        figure.text += decimalMark(language) + plain.mid(point + 1);
        figure.fractionDigits = shown.decimals();
    }
    return figure;
}

QString writeInteger(Language language, std::int64_t value) {
    return writeFigure(language, Amount::ofUnits(value, 0)).text;
}

}  // namespace alem
