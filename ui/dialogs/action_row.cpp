#include "ui/dialogs/action_row.h"

#include <QHBoxLayout>
#include <algorithm>

#include "app/doctrine/rule_edit.h"
#include "ui/dialogs/rule_editors.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"
#include "ui/words/rule_names.h"

namespace alem {

namespace {

bool takes(Verb verb, ActionParameter parameter) {
    const auto& parameters = entryOf(verb).parameters;
    return std::find(parameters.begin(), parameters.end(), parameter) != parameters.end();
}

/// The dimensions that a quantity of this action may have; none where it has no quantity.
std::vector<MeasureDimension> dimensionsOf(Verb verb) {
    if (takes(verb, ActionParameter::Share)) {
        return {MeasureDimension::Percent, MeasureDimension::Money};
    }
    if (takes(verb, ActionParameter::Money)) {
        return {MeasureDimension::Money};
    }
    return takes(verb, ActionParameter::Percent) ? std::vector{MeasureDimension::Percent}
                                                 : std::vector<MeasureDimension>();
}

QString allAssets() {
    return ActionRow::tr("Those of the rule");
}

template <class Kind>
const Kind* argumentOf(const RuleAction& action) {
    for (const ActionArgument& argument : action.arguments) {
        if (const auto* found = std::get_if<Kind>(&argument)) {
            return found;
        }
    }
    return nullptr;
}

}  // namespace

ActionRow::ActionRow(const RuleOffers& offers, QWidget* parent)
    : QWidget(parent),
      m_offers(offers),
      m_verb(new ChoiceBox),
      m_kind(new ChoiceBox),
      m_word(new ChoiceBox),
      m_asset(new ChoiceBox),
      m_quantity(new QuantityEdit),
      m_duration(new DurationEdit),
      m_remove(new Link),
      m_fields{new Field(m_verb),  new Field(m_kind),     new Field(m_word),
               new Field(m_asset), new Field(m_quantity), new Field(m_duration)} {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measures().unit);
    for (Field* field : {m_fields.verb, m_fields.kind, m_fields.asset, m_fields.word, m_fields.quantity,
                         m_fields.duration}) {
        line->addWidget(field, 1);
    }
    line->addWidget(m_remove, 0, Qt::AlignBottom);
    QSizePolicy keeps = m_remove->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(keeps);
    std::vector<QString> verbs;
    for (const std::string_view text : actionTexts()) {
        verbs.push_back(fromText(text));
    }
    m_verb->setChoices(verbs, [](const QString& key) {
        return verbName(findAction(key.toStdString())->verb, interfaceWording());
    });
    std::vector<QString> kinds;
    for (const std::string_view text : tradeKindTexts()) {
        kinds.push_back(fromText(text));
    }
    m_kind->setChoices(kinds, [](const QString& key) {
        return tradeKindName(tradeKindNamed(key.toStdString()).value_or(TradeKind::All), interfaceWording());
    });
    connect(m_verb, &QComboBox::activated, this, &ActionRow::changeVerb);
    for (ChoiceBox* box : {m_kind, m_word, m_asset}) {
        connect(box, &QComboBox::activated, this, &ActionRow::edited);
    }
    connect(m_quantity, &QuantityEdit::edited, this, &ActionRow::edited);
    connect(m_duration, &DurationEdit::edited, this, &ActionRow::edited);
    connect(m_remove, &QPushButton::clicked, this, &ActionRow::removed);
}

void ActionRow::show(const RuleAction& action, const AssetId& about, bool removable) {
    m_action = action;
    m_about = about;
    m_remove->setVisible(removable);
    m_verb->setKey(entryOf(action.verb).text);
    showArguments();
    retranslate();
    (void)judge();
}

void ActionRow::showArguments() {
    const bool optional = takes(m_action.verb, ActionParameter::OptionalAsset);
    const auto* kind = argumentOf<TradeKind>(m_action);
    const auto* word = argumentOf<RuleWord>(m_action);
    const auto* asset = argumentOf<AssetId>(m_action);
    const auto* quantity = argumentOf<RuleQuantity>(m_action);
    const auto* duration = argumentOf<RuleDuration>(m_action);
    if (kind != nullptr) {
        m_kind->setKey(textOf(*kind));
    }
    if (word != nullptr) {
        offerWords(m_word, m_offers.words, *word);
    }
    if (asset != nullptr || optional) {
        offerAssets(m_asset, m_offers.assets, asset == nullptr ? AssetId() : *asset,
                    optional ? &allAssets : nullptr);
    }
    if (quantity != nullptr) {
        m_quantity->setQuantity(*quantity, dimensionsOf(m_action.verb));
    }
    if (duration != nullptr) {
        m_duration->setDuration(*duration);
    }
    m_fields.kind->setVisible(kind != nullptr);
    m_fields.word->setVisible(word != nullptr);
    m_fields.asset->setVisible(asset != nullptr || optional);
    m_fields.quantity->setVisible(quantity != nullptr);
    m_fields.duration->setVisible(duration != nullptr);
}

void ActionRow::changeVerb() {
    m_action =
        actionNamed(findAction(m_verb->key().toStdString())->verb, action().value_or(m_action), m_about);
    showArguments();
    retranslate();
    emit edited();
}

bool ActionRow::judge() {
    bool fine = true;
    if (!m_fields.quantity->isHidden()) {
        fine = judgeQuantity(m_fields.quantity, m_quantity);
    }
    if (!m_fields.duration->isHidden()) {
        fine = judgeDuration(m_fields.duration, m_duration, true) && fine;
    }
    return fine;
}

void ActionRow::refuse(const RuleFault& fault, const QString& why) {
    using Code = RuleFault::Code;
    const bool wholly = fault.code == Code::RepeatedAction || fault.code == Code::NoLevel;
    Field* found = wholly                             ? m_fields.verb
                   : fault.code == Code::UnknownAsset ? m_fields.asset
                                                      : m_fields.quantity;
    (found->isHidden() ? m_fields.verb : found)->setRefusal(why);
}

void ActionRow::accept() {
    for (Field* field : {m_fields.verb, m_fields.asset, m_fields.quantity}) {
        field->setRefusal({});
    }
    (void)judge();
}

std::optional<RuleAction> ActionRow::action() {
    if (!judge()) {
        return std::nullopt;
    }
    RuleAction made{m_action.verb, {}};
    for (const ActionParameter parameter : entryOf(m_action.verb).parameters) {
        switch (parameter) {
            case ActionParameter::Kind:
                made.arguments.emplace_back(*tradeKindNamed(m_kind->key().toStdString()));
                break;
            case ActionParameter::Word:
                made.arguments.emplace_back(chosen<RuleWord>(m_word));
                break;
            case ActionParameter::Asset:
            case ActionParameter::OptionalAsset:
                if (m_asset->isChosen()) {
                    made.arguments.emplace_back(chosen<AssetId>(m_asset));
                }
                break;
            case ActionParameter::Money:
            case ActionParameter::Percent:
            case ActionParameter::Share:
                made.arguments.emplace_back(*m_quantity->quantity());
                break;
            case ActionParameter::Duration:
                made.arguments.emplace_back(*m_duration->duration());
        }
    }
    return made;
}

void ActionRow::retranslate() {
    m_remove->setText(tr("Remove"));
    m_fields.verb->setLabel(tr("Action"));
    m_fields.kind->setLabel(tr("Of what"));
    m_fields.asset->setLabel(tr("Asset"));
    m_fields.word->setLabel(m_action.verb == Verb::RequireApproval ? tr("Approved by") : tr("Whom"));
    m_fields.quantity->setLabel(m_action.verb == Verb::Cap ? tr("At most") : tr("How much"));
    m_fields.duration->setLabel(m_action.verb == Verb::Cap ? tr("In any") : tr("Within"));
}

}  // namespace alem
