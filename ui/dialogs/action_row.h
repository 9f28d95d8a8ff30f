#pragma once

#include <QWidget>
#include <optional>

#include "app/doctrine/rule.h"

namespace alem {

class ChoiceBox;
class DurationEdit;
class Field;
class Link;
class QuantityEdit;
struct RuleOffers;

/// One action of a rule: what is done, to what, how much of it, within what time.
class ActionRow : public QWidget {
    Q_OBJECT

  public:
    explicit ActionRow(const RuleOffers& offers, QWidget* parent = nullptr);

    /// `about` is the asset that it would name where it names none yet.
    void show(const RuleAction& action, const AssetId& about, bool removable);
    /// With what was typed; nothing while some of it is not understood, which is then said beside it.
    [[nodiscard]] std::optional<RuleAction> action();
    /// Says at the field that the fault is about why.
    void refuse(const RuleFault& fault, const QString& why);
    /// Takes that away.
    void accept();
    void retranslate();

  signals:
    void edited();
    void removed();

  private:
    void changeVerb();
    void showArguments();
    [[nodiscard]] bool judge();

    const RuleOffers& m_offers;
    RuleAction m_action;
    AssetId m_about;
    ChoiceBox* m_verb;
    ChoiceBox* m_kind;
    ChoiceBox* m_word;
    ChoiceBox* m_asset;
    QuantityEdit* m_quantity;
    DurationEdit* m_duration;
    Link* m_remove;
    struct Fields {
        Field *verb, *kind, *word, *asset, *quantity, *duration;
    } m_fields;
};

}  // namespace alem
