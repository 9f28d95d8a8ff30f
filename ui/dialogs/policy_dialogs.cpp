#include "ui/dialogs/policy_dialogs.h"

#include "app/book/fiat.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/rules_edit.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/date_edit.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

LimitDialog::LimitDialog(FundView& view, const std::optional<CounterpartyId>& counterparty, QWidget* parent)
    : ActDialog(view, parent),
      m_counterparty(counterpartyChoice(books(), false)),
      m_currency(assetChoice(books(), false,
                             [this](const AssetFacts& facts) {
                                 const auto& currencies = books().fund().currencies;
                                 return std::find(currencies.begin(), currencies.end(), facts.asset) !=
                                        currencies.end();
                             })),
      m_hard(new AmountEdit),
      m_soft(new AmountEdit) {
    m_currency->setKey(books().fund().currencies.front().view());
    FormGrid& fields = form();
    fields.add("counterparty", m_counterparty);
    fields.add("currency", m_currency);
    fields.add("hard", m_hard);
    fields.add("soft", m_soft, FormGrid::Need::Optional);
    fields.setNote("hard", [] { return tr("Beyond it acts are refused."); });
    fields.setNote("soft", [] { return tr("Beyond it the desk warns."); });
    fields.setNote("counterparty", [this] {
        const LimitFacts* limit = inForce();
        return limit == nullptr
                   ? QString()
                   : tr("In force: %1").arg(interfaceWording().money(limit->hard, m_currency->key()));
    });
    if (counterparty) {
        m_counterparty->setKey(counterparty->view());
    }
    ready();
}

const LimitFacts* LimitDialog::inForce() const {
    for (const LimitFacts& limit : books().limits()) {
        if (limit.counterparty == chosen<CounterpartyId>(m_counterparty) &&
            limit.currency == chosen<AssetId>(m_currency)) {
            return &limit;
        }
    }
    return nullptr;
}

void LimitDialog::adapt() {
    const AssetFacts* currency = books().assets().find(chosen<AssetId>(m_currency));
    for (AmountEdit* edit : {m_hard, m_soft}) {
        if (currency != nullptr && edit->unit() != m_currency->key()) {
            edit->setUnit(m_currency->key());
            edit->setDecimals(decimalsOf(*currency));
        }
    }
}

Act LimitDialog::act() const {
    LimitFacts facts;
    facts.counterparty = chosen<CounterpartyId>(m_counterparty);
    facts.currency = chosen<AssetId>(m_currency);
    facts.hard = m_hard->amount().value_or(Amount());
    facts.soft = m_soft->amount();
    return SetLimit(facts);
}

LotPolicyDialog::LotPolicyDialog(FundView& view, QWidget* parent)
    : ActDialog(view, parent),
      m_asset(assetChoice(books(), false, [](const AssetFacts& facts) { return !isFiat(facts); })),
      m_method(enumChoice<LotMethod>(lotMethodWord)),
      m_from(new DateEdit) {
    m_from->setDay(books().zone().dayOf(view.now()));
    FormGrid& fields = form();
    fields.add("asset", m_asset);
    fields.add("method", m_method);
    fields.add("from", m_from);
    fields.setLabel("from", [] { return tr("From this day on"); });
    fields.setNote("asset", [this] { return inForce(); });
    fields.setNote("method",
                   [] { return tr("A day in the past changes gains that were reported already."); });
    ready();
}

QString LotPolicyDialog::inForce() const {
    const AssetIndex asset = books().assets().indexOf(chosen<AssetId>(m_asset));
    return asset.none()
               ? QString()
               : tr("In force: %1")
                     .arg(lotMethodWord(books().lotPolicies().at(asset, view().now()), interfaceWording()));
}

Act LotPolicyDialog::act() const {
    LotPolicyFacts facts;
    facts.asset = chosen<AssetId>(m_asset);
    facts.method = chosenValue<LotMethod>(m_method);
    facts.from = m_from->day().value_or(Day());
    return SetLotPolicy(facts);
}

ApprovalPolicyDialog::ApprovalPolicyDialog(FundView& view, QWidget* parent)
    : ActDialog(view, parent),
      m_rules(new RulesEdit(books().assets()[books().reporting()])),
      m_expiry(new AmountEdit) {
    m_expiry->setDecimals(0);
    const ApprovalPolicyFacts& policy = books().approvals().policy();
    m_expiry->setAmount(Amount::ofUnits(policy.expiryHours, 0));
    m_rules->setRules(policy.rules);
    form().add("expiryHours", m_expiry);
    form().setNote("expiryHours",
                   [] { return tr("At most 720. Changing this policy always takes two people."); });
    addAboveFields(m_rules);
    connect(m_rules, &RulesEdit::edited, this, [this] { changed(); });
    connect(m_rules, &RulesEdit::edited, &form(), &FormGrid::typed);
    ready();
}

void ApprovalPolicyDialog::retranslate() {
    m_rules->retranslate();
    ActDialog::retranslate();
}

QString ApprovalPolicyDialog::prepare() {
    return m_rules->fault();
}

Act ApprovalPolicyDialog::act() const {
    ApprovalPolicyFacts facts;
    const auto hours = m_expiry->amount();
    facts.expiryHours = hours ? static_cast<std::int64_t>(hours->units()) : 0;
    facts.rules = m_rules->rules();
    return SetApprovalPolicy(facts);
}

}  // namespace alem
