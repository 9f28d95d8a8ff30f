#include "ui/dialogs/policy_dialogs.h"

#include <algorithm>

#include "app/book/fiat.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/rules_edit.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/editors.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem {

namespace {

constexpr int sourceLines = 4;
constexpr int percentDecimals = 2;  // of a percent: basis points

}  // namespace

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

LotPolicyDialog::LotPolicyDialog(FundView& view, const std::optional<AssetId>& asset, QWidget* parent)
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
    if (asset) {
        m_asset->setKey(asset->view());
    }
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

ValuationSourcesDialog::ValuationSourcesDialog(FundView& view, const std::optional<AssetId>& asset,
                                               QWidget* parent)
    : ActDialog(view, parent),
      m_asset(assetChoice(books(), false, [](const AssetFacts&) { return true; })),
      m_from(new DateEdit),
      m_sources(new LinesEdit(sourceLines)),
      m_tolerance(new AmountEdit),
      m_reason(new QLineEdit) {
    m_from->setDay(books().zone().dayOf(view.now()));
    m_tolerance->setUnit(QStringLiteral("%"));
    m_tolerance->setDecimals(percentDecimals);
    m_tolerance->setAmount(Amount::ofUnits(ValuationSources::defaultToleranceBasisPoints, percentDecimals));
    FormGrid& fields = form();
    fields.add("asset", m_asset);
    fields.add("from", m_from);
    fields.add("sources", m_sources, FormGrid::Need::Required, FormGrid::Width::Whole);
    fields.add("toleranceBasisPoints", m_tolerance);
    fields.add("reason", m_reason, FormGrid::Need::Required, FormGrid::Width::Whole);
    fields.setLabel("from", [] { return tr("From this day on"); });
    fields.setLabel("sources", [] { return tr("Sources, one a line, the primary one first"); });
    fields.setLabel("toleranceBasisPoints", [] { return tr("Tolerance"); });
    fields.setNote("asset", [this] { return inForceLine(); });
    fields.setNote("from", [] { return tr("A day in the past changes values that were reported already."); });
    fields.setNote("sources", [this] { return withoutPrice(); });
    fields.setNote("toleranceBasisPoints", [] {
        return tr("Another source that is farther from the price used than this marks it as contradicted.");
    });
    if (asset) {
        m_asset->setKey(asset->view());
    }
    ready();
}

const ValuationDesignation* ValuationSourcesDialog::inForce() const {
    const AssetIndex asset = books().assets().indexOf(chosen<AssetId>(m_asset));
    return asset.none() ? nullptr : books().valuationSources().at(asset, view().now());
}

QString ValuationSourcesDialog::inForceLine() const {
    if (const ValuationDesignation* designation = inForce()) {
        return tr("In force: %1").arg(designationLine(*designation, interfaceWording()));
    }
    return m_asset->isChosen() ? tr("In force: the latest price of any source") : QString();
}

/// A name that was mistyped values nothing: better said before it is proposed than by an unknown total.
QString ValuationSourcesDialog::withoutPrice() const {
    const AssetIndex asset = books().assets().indexOf(chosen<AssetId>(m_asset));
    if (asset.none()) {
        return {};
    }
    const auto known = books().prices().sourcesOf(asset);
    QStringList strangers;
    for (const std::string& source : m_sources->lines()) {
        if (std::find(known.begin(), known.end(), source) == known.end()) {
            strangers << interfaceWording().quoted(fromText(source));
        }
    }
    return strangers.isEmpty()
               ? tr("Only these value the asset. None of them with a price: its value is unknown.")
               : tr("No price of this asset is known from %1.").arg(interfaceWording().list(strangers));
}

void ValuationSourcesDialog::adapt() {
    const auto asset = chosen<AssetId>(m_asset);
    const bool untouched = m_sources->toPlainText() == m_offered;
    if (!m_asset->isChosen() || asset == m_offeredFor || !untouched) {
        return;
    }
    m_offeredFor = asset;
    const ValuationDesignation* designation = inForce();
    QStringList lines;
    for (const std::string& source : designation != nullptr
                                         ? designation->facts.sources
                                         : books().prices().sourcesOf(books().assets().indexOf(asset))) {
        lines << fromText(source);
    }
    m_offered = lines.join(u'\n');
    m_sources->setPlainText(m_offered);
}

Act ValuationSourcesDialog::act() const {
    ValuationSourcesFacts facts;
    facts.asset = chosen<AssetId>(m_asset);
    facts.from = m_from->day().value_or(Day());
    facts.reason = typedText(m_reason);
    facts.sources = m_sources->lines();
    if (const auto tolerance = m_tolerance->amount()) {
        facts.toleranceBasisPoints =
            static_cast<std::int64_t>(tolerance->rounded(percentDecimals, Rounding::HalfEven).units());
    }
    return SetValuationSources(facts);
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
