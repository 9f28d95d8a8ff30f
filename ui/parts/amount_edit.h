#pragma once

#include <QLineEdit>
#include <optional>

#include "ui/parts/field.h"
#include "ui/wording/typed_number.h"

namespace alem {

/// A line for an exact amount, its unit inside at the right. Accepts what Wording::parseTyped() accepts, in
/// the interface's tongue; keeps the text as it was typed.
class AmountEdit : public QLineEdit {
    Q_OBJECT

  public:
    explicit AmountEdit(QWidget* parent = nullptr);

    void setUnit(const QString& unit);
    [[nodiscard]] const QString& unit() const { return m_unit; }
    /// The asset's decimals: more are refused, fewer are filled up.
    void setDecimals(int decimals);
    void setAmount(const Amount& amount);
    /// Nothing while the field is empty or its text is no amount.
    [[nodiscard]] std::optional<Amount> amount() const;
    /// Why there is none; nothing while it is fine or empty.
    [[nodiscard]] std::optional<TypedFault> fault() const;

  signals:
    void amountChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void applyMargins();

    QString m_unit;
    std::optional<int> m_decimals;
};

/// Says in the interface's tongue why a typed number was not taken, and what would be.
QString typedFaultSentence(const TypedFault& fault);

/// A Field round an AmountEdit: echoes the amount understood, and says what is wrong with it once it is left.
class AmountField : public Field {
    Q_OBJECT

  public:
    explicit AmountField(QWidget* parent = nullptr);
    [[nodiscard]] AmountEdit* edit() const { return m_edit; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    AmountField(AmountEdit* edit, QWidget* parent);
    void echo();

    AmountEdit* m_edit;
};

}  // namespace alem
