#include "ui/parts/amount_edit.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"

namespace alem {

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, &AmountEdit::amountChanged);
}

void AmountEdit::setUnit(const QString& unit) {
    m_unit = unit;
    applyMargins();
    update();
}

void AmountEdit::setDecimals(int decimals) {
    m_decimals = decimals;
    emit amountChanged();
}

void AmountEdit::setAmount(const Amount& amount) {
    setText(interfaceWording().number(amount));
}

std::optional<Amount> AmountEdit::amount() const {
    const auto typed = interfaceWording().parseTyped(text(), m_decimals);
    return typed ? std::optional(*typed) : std::nullopt;
}

std::optional<TypedFault> AmountEdit::fault() const {
    const auto typed = interfaceWording().parseTyped(text(), m_decimals);
    if (typed || typed.error().kind == TypedFault::Kind::Empty) {
        return std::nullopt;
    }
    return typed.error();
}

void AmountEdit::applyMargins() {
    const int unit = m_unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_unit) + measures().unit;
    setTextMargins(0, 0, unit, 0);
}

void AmountEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme().textSecondary);
    painter.drawText(rect().adjusted(0, 0, -measures().unit, 0),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_unit);
}

void AmountEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        applyMargins();
    }
    QLineEdit::changeEvent(event);
}

QString typedFaultSentence(const TypedFault& fault) {
    const Wording& words = interfaceWording();
    const auto number = [&](const std::optional<Amount>& amount) {
        return amount ? words.number(*amount) : QString();
    };
    const auto say = [](const char* source) { return QCoreApplication::translate("AmountEdit", source); };
    switch (fault.kind) {
        case TypedFault::Kind::Empty:
            return say(QT_TRANSLATE_NOOP("AmountEdit", "An amount is needed."));
        case TypedFault::Kind::NotANumber:
            return say(QT_TRANSLATE_NOOP("AmountEdit",
                                         "Digits with one decimal mark are accepted, such as %1."))
                .arg(words.number(Amount::ofUnits(123450, 2)));
        case TypedFault::Kind::Groups:
            return fault.reading ? say(QT_TRANSLATE_NOOP("AmountEdit", "Groups have three digits: %1."))
                                       .arg(number(fault.reading))
                                 : say(QT_TRANSLATE_NOOP("AmountEdit", "Groups have three digits."));
        case TypedFault::Kind::Ambiguous:
            if (!fault.reading || !fault.otherReading) {
                // The one that is possible may be a thousand times what was meant: it is not offered alone.
                return say(QT_TRANSLATE_NOOP("AmountEdit",
                                             "Could be two amounts. Write it with these marks, such as %1."))
                    .arg(words.number(Amount::ofUnits(123450, 2)));
            }
            return say(QT_TRANSLATE_NOOP("AmountEdit", "Could be two amounts. Write %1 or %2."))
                .arg(number(fault.reading), number(fault.otherReading));
        case TypedFault::Kind::ForeignGroups:
            return say(QT_TRANSLATE_NOOP("AmountEdit", "Written with other marks. Write %1."))
                .arg(number(fault.reading));
        case TypedFault::Kind::TooManyDecimals:
            return QCoreApplication::translate("AmountEdit", "At most %Ln decimals are possible here.",
                                               nullptr, fault.decimals);
        case TypedFault::Kind::TooLarge:
            return say(QT_TRANSLATE_NOOP("AmountEdit", "The amount is larger than the desk can hold."));
    }
    return {};
}

AmountField::AmountField(QWidget* parent) : AmountField(new AmountEdit, parent) {}

AmountField::AmountField(AmountEdit* edit, QWidget* parent) : Field(edit, parent), m_edit(edit) {
    connect(edit, &AmountEdit::amountChanged, this, [this] {
        setRefusal({});
        echo();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this] {
        if (const auto fault = m_edit->fault()) {
            setRefusal(typedFaultSentence(*fault));
        }
    });
}

void AmountField::echo() {
    const auto amount = m_edit->amount();
    setEcho(amount ? interfaceWording().quantity(*amount, m_edit->unit()) : QString());
}

void AmountField::changeEvent(QEvent* event) {
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        echo();
        if (isRefused()) {
            const auto fault = m_edit->fault();
            setRefusal(fault ? typedFaultSentence(*fault) : QString());
        }
    }
}

}  // namespace alem
