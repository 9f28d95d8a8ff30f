#include "ui/dialogs/rule_editors.h"

#include <algorithm>

#include "app/doctrine/rule_edit.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/language_switch.h"
#include "ui/words/names.h"
#include "ui/words/rule_names.h"

namespace alem {

namespace {

constexpr std::int64_t most = 876600;  // a century of hours

QString keyOf(RuleUnit unit) {
    return fromText(textOf(unit));
}

ChoiceBox* unitChoice(const std::vector<QString>& keys) {
    auto* box = new ChoiceBox;
    // The number beside it must not be cut; a unit is short.
    box->setMinimumContentsLength(1);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setChoices(keys, [](const QString& key) {
        return ruleUnitName(unitNamed(key.toStdString()).value_or(RuleUnit::Percent), interfaceWording());
    });
    return box;
}

std::vector<QString> unitKeys(const std::vector<MeasureDimension>& dimensions) {
    std::vector<QString> keys;
    for (const std::string_view text : unitTexts()) {
        const auto dimension = dimensionOf(*unitNamed(text));
        if (std::find(dimensions.begin(), dimensions.end(), dimension) != dimensions.end()) {
            keys.push_back(fromText(text));
        }
    }
    return keys;
}

template <class Id>
std::vector<QString> keysWith(const std::vector<Id>& all, const Id& chosen) {
    std::vector<QString> keys;
    keys.reserve(all.size() + 1);
    for (const Id& one : all) {
        keys.push_back(fromText(one.view()));
    }
    const QString key = fromText(chosen.view());
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
        keys.push_back(key);
    }
    return keys;
}

}  // namespace

// ---- durations

DurationEdit::DurationEdit(QWidget* parent)
    : EditorPair(new AmountEdit, unitChoice({keyOf(RuleUnit::Day), keyOf(RuleUnit::Hour)}), 4, 5, parent),
      m_count(qobject_cast<AmountEdit*>(first())),
      m_unit(qobject_cast<ChoiceBox*>(second())) {
    m_count->setDecimals(0);
    m_unit->setKey(keyOf(RuleUnit::Day));
    connect(m_count, &QLineEdit::textEdited, this, &DurationEdit::edited);
    connect(m_unit, &QComboBox::activated, this, &DurationEdit::edited);
}

void DurationEdit::setDuration(const std::optional<RuleDuration>& duration) {
    showCount(m_count, duration ? std::optional(duration->count) : std::nullopt);
    if (duration) {
        m_unit->setKey(keyOf(duration->unit == RuleDuration::Unit::Day ? RuleUnit::Day : RuleUnit::Hour));
    }
}

std::optional<RuleDuration> DurationEdit::duration() const {
    const auto count = countTyped(m_count);
    const bool days = m_unit->key() == keyOf(RuleUnit::Day);
    return count ? std::optional(
                       RuleDuration{*count, days ? RuleDuration::Unit::Day : RuleDuration::Unit::Hour})
                 : std::nullopt;
}

bool DurationEdit::isEmpty() const {
    return m_count->text().trimmed().isEmpty();
}

// ---- quantities

QuantityEdit::QuantityEdit(QWidget* parent)
    : EditorPair(new AmountEdit, unitChoice({}), 5, 4, parent),
      m_number(qobject_cast<AmountEdit*>(first())),
      m_unit(qobject_cast<ChoiceBox*>(second())) {
    connect(m_number, &QLineEdit::textEdited, this, &QuantityEdit::edited);
    connect(m_unit, &QComboBox::activated, this, &QuantityEdit::edited);
}

void QuantityEdit::setQuantity(const RuleQuantity& quantity,
                               const std::vector<MeasureDimension>& dimensions) {
    m_number->setAmount(quantity.number);
    m_unit->setChoices(unitKeys(dimensions), [](const QString& key) {
        return ruleUnitName(unitNamed(key.toStdString()).value_or(RuleUnit::Percent), interfaceWording());
    });
    m_unit->setKey(keyOf(quantity.unit));
    m_unit->setEnabled(m_unit->count() > 1);
}

std::optional<RuleQuantity> QuantityEdit::quantity() const {
    const auto number = m_number->amount();
    const auto unit = unitNamed(m_unit->key().toStdString());
    return number && unit ? std::optional(RuleQuantity{plainNumber(*number), *unit}) : std::nullopt;
}

// ---- markets

MarketEdit::MarketEdit(const RuleOffers& offers, QWidget* parent)
    : EditorPair(new ChoiceBox, new ChoiceBox, 1, 1, parent),
      m_offers(offers),
      m_asset(qobject_cast<ChoiceBox*>(first())),
      m_venue(qobject_cast<ChoiceBox*>(second())) {
    for (ChoiceBox* box : {m_asset, m_venue}) {
        connect(box, &QComboBox::activated, this, &MarketEdit::edited);
    }
}

void MarketEdit::setMarket(const RuleMarket& market) {
    offerAssets(m_asset, m_offers.assets, market.asset);
    std::vector<QString> keys = keysWith(m_offers.venues, market.venue);
    std::erase(keys, QString());
    keys.insert(keys.begin(), QString());
    m_venue->setChoices(keys,
                        [](const QString& key) { return key.isEmpty() ? MarketEdit::tr("Any venue") : key; });
    m_venue->setKey(market.venue.view());
}

RuleMarket MarketEdit::market() const {
    return {chosen<AssetId>(m_asset), chosen<RuleWord>(m_venue)};
}

// ---- the rest

std::optional<std::uint32_t> countTyped(const AmountEdit* edit) {
    const auto amount = edit->amount();
    if (!amount || amount->decimals() != 0 || amount->units() < 1 || amount->units() > most) {
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(amount->units());
}

void showCount(AmountEdit* edit, const std::optional<std::uint32_t>& count) {
    if (count) {
        edit->setAmount(Amount::ofUnits(*count, 0));
    } else {
        edit->clear();
    }
}

bool judgeCount(Field* field, const AmountEdit* edit) {
    const bool fine = edit->text().trimmed().isEmpty() || countTyped(edit).has_value();
    field->setRefusal(fine ? QString() : DurationEdit::tr("A whole number from 1 on."));
    return fine;
}

bool judgeDuration(Field* field, const DurationEdit* edit, bool needed) {
    const bool fine = edit->duration().has_value() || (edit->isEmpty() && !needed);
    field->setRefusal(fine ? QString() : DurationEdit::tr("A whole number from 1 on."));
    return fine;
}

bool judgeQuantity(Field* field, const QuantityEdit* edit) {
    const auto* number = qobject_cast<AmountEdit*>(edit->first());
    const auto fault = number->fault();
    const bool fine = edit->quantity().has_value();
    field->setRefusal(fine    ? QString()
                      : fault ? typedFaultSentence(*fault)
                              : QuantityEdit::tr("A number is needed."));
    return fine;
}

void offerWords(ChoiceBox* box, const std::vector<RuleWord>& words, const RuleWord& chosen) {
    box->setChoices(keysWith(words, chosen), [](const QString& key) {
        return ruleWordName(RuleWord::parse(key.toStdString()).value_or(RuleWord()), interfaceWording());
    });
    box->setKey(chosen.view());
}

void offerAssets(ChoiceBox* box, const std::vector<AssetId>& assets, const AssetId& chosen,
                 QString (*none)()) {
    std::vector<QString> keys = keysWith(assets, chosen);
    std::erase(keys, QString());
    if (none != nullptr) {
        keys.insert(keys.begin(), QString());
    }
    box->setChoices(keys,
                    [none](const QString& key) { return key.isEmpty() && none != nullptr ? none() : key; });
    box->setShowsAssets(true);
    box->setKey(chosen.view());
}

}  // namespace alem
