#include "ui/dialogs/register_dialogs.h"

#include "app/book/fiat.h"
#include "ui/dialogs/choices.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/check_list.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/editors.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

using Need = FormGrid::Need;

AmountEdit* countEdit() {
    auto* edit = new AmountEdit;
    edit->setDecimals(0);
    return edit;
}

std::optional<std::int64_t> countOf(const AmountEdit* edit) {
    const auto amount = edit->amount();
    return amount ? std::optional(static_cast<std::int64_t>(amount->units())) : std::nullopt;
}

void showCount(AmountEdit* edit, std::int64_t count) {
    edit->setAmount(Amount::ofUnits(count, 0));
}

/// An identifier is given once.
void showId(IdentifierEdit* edit, std::string_view id) {
    edit->setText(fromText(id));
    edit->setReadOnly(true);
    edit->setEnabled(false);
}

}  // namespace

AssetDialog::AssetDialog(FundView& view, const std::optional<AssetId>& asset, QWidget* parent)
    : ActDialog(view, parent),
      m_changes(asset.has_value()),
      m_asset(new IdentifierEdit),
      m_name(new QLineEdit),
      m_class(enumChoice<AssetClass>(assetClassWord)),
      m_decimals(countEdit()),
      m_network(new QLineEdit),
      m_contract(new QLineEdit),
      m_issuer(counterpartyChoice(books(), true)),
      m_peg(assetChoice(books(), true, [](const AssetFacts& facts) { return isFiat(facts); })),
      m_staleHours(countEdit()) {
    buildFields();
    const AssetFacts* facts = asset ? books().assets().find(*asset) : nullptr;
    if (facts != nullptr) {
        show(*facts);
    }
    ready();
}

void AssetDialog::buildFields() {
    FormGrid& fields = form();
    fields.add("asset", m_asset);
    fields.add("name", m_name);
    fields.add("class", m_class);
    fields.add("decimals", m_decimals);
    fields.add("network", m_network, Need::Optional);
    fields.add("contract", m_contract, Need::Optional);
    fields.add("issuer", m_issuer, Need::Optional);
    fields.add("peg", m_peg, Need::Optional);
    fields.add("staleHours", m_staleHours, Need::Optional);
    fields.setLabel("asset", [] { return tr("Code"); });
    fields.setNote("asset", [] { return tr("Short and for good: BTC, KZTE."); });
    fields.setNote("contract", [] { return tr("Empty for the native coin of the network."); });
    fields.setNote("decimals", [] { return tr("0 to 18; cannot be changed later."); });
    fields.setNote("staleHours", [this] {
        return tr("Left empty: those of the fund, %n hours.", nullptr,
                  static_cast<int>(books().fund().staleHours));
    });
}

void AssetDialog::show(const AssetFacts& facts) {
    showId(m_asset, facts.asset.view());
    m_name->setText(fromText(facts.name));
    m_class->setKey(nameOf(facts.assetClass));
    m_class->setEnabled(false);
    showCount(m_decimals, facts.decimals);
    m_decimals->setEnabled(false);
    m_network->setText(fromText(facts.network));
    m_contract->setText(fromText(facts.contract));
    m_issuer->setKey(facts.issuer ? facts.issuer->view() : std::string_view());
    m_peg->setKey(facts.peg ? facts.peg->view() : std::string_view());
    if (facts.staleHours) {
        showCount(m_staleHours, *facts.staleHours);
    }
}

QString AssetDialog::title() const {
    return m_changes ? tr("Change of an asset") : tr("New asset");
}

QString AssetDialog::verb() const {
    return m_changes ? tr("Change asset") : tr("Register asset");
}

Act AssetDialog::act() const {
    AssetFacts facts;
    facts.asset = m_asset->id<AssetId>();
    facts.name = typedText(m_name);
    facts.assetClass = chosenValue<AssetClass>(m_class);
    facts.decimals = countOf(m_decimals).value_or(0);
    facts.network = typedText(m_network);
    facts.contract = typedText(m_contract);
    facts.issuer = CounterpartyId::parse(m_issuer->key().toStdString());
    facts.peg = AssetId::parse(m_peg->key().toStdString());
    facts.staleHours = countOf(m_staleHours);
    return m_changes ? Act(ChangeAsset(facts)) : Act(RegisterAsset(facts));
}

CounterpartyDialog::CounterpartyDialog(FundView& view, const std::optional<CounterpartyId>& counterparty,
                                       QWidget* parent)
    : ActDialog(view, parent),
      m_changes(counterparty.has_value()),
      m_counterparty(new IdentifierEdit),
      m_name(new QLineEdit),
      m_roles(
          new CheckList(keysOf<CounterpartyRole>(), 6,
                        [](const QString& key) {
                            return counterpartyRoleWord(
                                enumNamed<CounterpartyRole>(key.toStdString()).value_or(CounterpartyRole()),
                                interfaceWording());
                        })),
      m_group(new QLineEdit),
      m_jurisdiction(new QLineEdit),
      m_lei(new QLineEdit),
      m_rating(new QLineEdit),
      m_regulator(new QLineEdit),
      m_licence(new QLineEdit),
      m_expires(new DateEdit),
      m_suspended(yesNoChoice([](bool yes) {
          return yes ? tr("Suspended: nothing may be bought or sent there") : tr("Open for business");
      })) {
    setYes(m_suspended, false);
    buildFields();
    const CounterpartyFacts* facts = counterparty ? books().counterparties().find(*counterparty) : nullptr;
    if (facts != nullptr) {
        show(*facts);
    }
    ready();
}

void CounterpartyDialog::buildFields() {
    FormGrid& fields = form();
    fields.add("counterparty", m_counterparty);
    fields.add("name", m_name);
    fields.add("roles", m_roles, Need::Optional, FormGrid::Width::Whole);
    fields.add("jurisdiction", m_jurisdiction, Need::Optional);
    fields.add("lei", m_lei, Need::Optional);
    fields.add("group", m_group, Need::Optional);
    fields.add("rating", m_rating, Need::Optional);
    fields.add("regulator", m_regulator, Need::Optional);
    fields.add("licenceNumber", m_licence, Need::Optional);
    fields.add("licenceExpires", m_expires, Need::Optional);
    fields.add("suspended", m_suspended);
    fields.setLabel("counterparty", [] { return tr("Identifier"); });
    fields.setLabel("licenceNumber", [] { return tr("Licence number"); });
    fields.setLabel("suspended", [] { return tr("Standing"); });
    fields.setNote("counterparty", [] { return tr("Short and for good, such as helvion."); });
    fields.setNote("jurisdiction", [] { return tr("ISO 3166 code, such as KZ or US-NY."); });
    fields.setNote("lei", [] { return tr("20 letters and digits, ISO 17442."); });
    fields.setNote("group", [] { return tr("Parent company; exposure is summed over it."); });
}

void CounterpartyDialog::show(const CounterpartyFacts& facts) {
    showId(m_counterparty, facts.counterparty.view());
    m_name->setText(fromText(facts.name));
    for (const CounterpartyRole role : facts.roles) {
        m_roles->setChecked(fromText(nameOf(role)), true);
    }
    m_group->setText(fromText(facts.group));
    m_jurisdiction->setText(fromText(facts.jurisdiction));
    m_lei->setText(fromText(facts.lei));
    m_rating->setText(fromText(facts.rating));
    m_regulator->setText(fromText(facts.regulator));
    m_licence->setText(fromText(facts.licenceNumber));
    if (facts.licenceExpires) {
        m_expires->setDay(*facts.licenceExpires);
    }
    setYes(m_suspended, facts.suspended);
}

QString CounterpartyDialog::title() const {
    return m_changes ? tr("Change of a counterparty") : tr("New counterparty");
}

QString CounterpartyDialog::verb() const {
    return m_changes ? tr("Change counterparty") : tr("Register counterparty");
}

Act CounterpartyDialog::act() const {
    CounterpartyFacts facts;
    facts.counterparty = m_counterparty->id<CounterpartyId>();
    facts.name = typedText(m_name);
    for (const QString& key : m_roles->checkedKeys()) {
        facts.roles.push_back(enumNamed<CounterpartyRole>(key.toStdString()).value());
    }
    facts.group = typedText(m_group);
    facts.jurisdiction = typedText(m_jurisdiction);
    facts.lei = typedText(m_lei);
    facts.rating = typedText(m_rating);
    facts.regulator = typedText(m_regulator);
    facts.licenceNumber = typedText(m_licence);
    facts.licenceExpires = m_expires->day();
    facts.suspended = isYes(m_suspended);
    return m_changes ? Act(ChangeCounterparty(facts)) : Act(RegisterCounterparty(facts));
}

AccountDialog::AccountDialog(FundView& view, const std::optional<AccountId>& account, QWidget* parent)
    : ActDialog(view, parent),
      m_changes(account.has_value()),
      m_account(new IdentifierEdit),
      m_counterparty(counterpartyChoice(books(), false)),
      m_name(new QLineEdit),
      m_active(
          yesNoChoice([](bool yes) { return yes ? tr("Open", "an account") : tr("Closed", "an account"); })),
      m_tier(enumChoice<Tier>(tierWord)),
      m_segregation(enumChoice<Segregation>(segregationWord)),
      m_addresses(new LinesEdit(3)) {
    setYes(m_active, true);
    FormGrid& fields = form();
    fields.add("counterparty", m_counterparty);
    fields.add("account", m_account);
    fields.add("name", m_name, Need::Optional);
    fields.add("active", m_active);
    fields.add("tier", m_tier);
    fields.add("segregation", m_segregation);
    fields.add("addresses", m_addresses, Need::Optional, FormGrid::Width::Whole);
    fields.setLabel("account", [] { return tr("Identifier"); });
    fields.setLabel("active", [] { return tr("Standing"); });
    fields.setNote("account", [] { return tr("Short and for good, such as helvion/7701."); });
    fields.setNote("addresses", [] { return tr("One address a line."); });
    const AccountFacts* facts = account ? books().accounts().find(*account) : nullptr;
    if (facts != nullptr) {
        show(*facts);
    }
    ready();
}

void AccountDialog::show(const AccountFacts& facts) {
    showId(m_account, facts.account.view());
    m_counterparty->setKey(facts.counterparty.view());
    m_counterparty->setEnabled(false);
    m_name->setText(fromText(facts.name));
    setYes(m_active, facts.active);
    m_tier->setKey(nameOf(facts.tier));
    m_segregation->setKey(nameOf(facts.segregation));
    QStringList lines;
    for (const std::string& address : facts.addresses) {
        lines << fromText(address);
    }
    m_addresses->setPlainText(lines.join(u'\n'));
}

QString AccountDialog::title() const {
    return m_changes ? tr("Change of an account") : tr("New account");
}

QString AccountDialog::verb() const {
    return m_changes ? tr("Change account") : tr("Register account");
}

Act AccountDialog::act() const {
    AccountFacts facts;
    facts.account = m_account->id<AccountId>();
    facts.counterparty = chosen<CounterpartyId>(m_counterparty);
    facts.name = typedText(m_name);
    facts.active = isYes(m_active);
    facts.tier = chosenValue<Tier>(m_tier);
    facts.segregation = chosenValue<Segregation>(m_segregation);
    facts.addresses = m_addresses->lines();
    return m_changes ? Act(ChangeAccount(facts)) : Act(RegisterAccount(facts));
}

}  // namespace alem
