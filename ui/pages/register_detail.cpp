#include "ui/pages/register_detail.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/audit/key.h"
#include "app/book/fiat.h"
#include "ui/dialogs/dialogs.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem {

namespace {

/// `Purchase above 1,000,000 USD`, or the act alone where it always takes a second person.
QString ruleLine(const ApprovalRule& rule, const Books& books, const Wording& words) {
    const QString act = actWord(rule.act, words);
    const QString currency = fromText(books.assets()[books.reporting()].asset.view());
    return rule.above ? RegisterDetail::tr("%1 above %2", "an act, an amount")
                            .arg(act, words.money(*rule.above, currency))
                      : act;
}

std::string_view keyOf(const OfficerFacts& facts) {
    return facts.officer.view();
}
std::string_view keyOf(const AssetFacts& facts) {
    return facts.asset.view();
}
std::string_view keyOf(const AccountFacts& facts) {
    return facts.account.view();
}

template <class Registers, class Show>
bool showIn(const Registers& registered, const QString& key, Show&& show) {
    for (const auto& one : registered.all()) {
        if (key == fromText(keyOf(one.facts))) {
            show(one);
            return true;
        }
    }
    return false;
}

}  // namespace

RegisterDetail::RegisterDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_state(new StateLabel(State::Sound, {}, this)),
      m_facts(new FieldList(this)),
      m_followsTitle(new SectionTitle({}, this)),
      m_follows(new Text(Text::Style::Body, {}, this)),
      m_toEntry(new Link({}, this)),
      m_change(new QPushButton(this)),
      m_lotPolicy(new QPushButton(this)),
      m_sources(new QPushButton(this)) {
    m_title->setWordWrap(true);
    m_follows->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(measures().unit);
    for (QPushButton* button : {m_change, m_lotPolicy, m_sources}) {
        acts->addWidget(button);
    }
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_toEntry, 0, Qt::AlignLeft);
    column->addLayout(acts);
    column->addWidget(m_followsTitle);
    column->addWidget(m_follows);
    connect(m_toEntry, &QPushButton::clicked, this, [this] { emit entryWanted(m_entry); });
    connect(m_change, &QPushButton::clicked, this, &RegisterDetail::change);
    connect(m_lotPolicy, &QPushButton::clicked, this,
            [this] { setLotPolicy(m_view, AssetId::of(m_key.toStdString()), this); });
    connect(m_sources, &QPushButton::clicked, this,
            [this] { setValuationSources(m_view, AssetId::of(m_key.toStdString()), this); });
}

void RegisterDetail::change() {
    const std::string key = m_key.toStdString();
    switch (m_part) {
        case RegisterPart::Officer:
            editOfficer(m_view, OfficerId::of(key), this);
            break;
        case RegisterPart::Asset:
            editAsset(m_view, AssetId::of(key), this);
            break;
        case RegisterPart::Account:
            editAccount(m_view, AccountId::of(key), this);
            break;
        case RegisterPart::Policy:
            setApprovalPolicy(m_view, this);
            break;
    }
}

void RegisterDetail::show(RegisterPart part, const QString& key) {
    m_part = part;
    m_key = key;
    retranslate();
}

void RegisterDetail::showHead(const QString& title, std::optional<std::int64_t> entry) {
    m_title->setText(title);
    m_entry = entry.value_or(0);
    m_toEntry->setVisible(entry.has_value());
    m_toEntry->setText(tr("Stated by entry %1").arg(interfaceWording().integer(m_entry)));
}

QString RegisterDetail::mayAgreeTo(const OfficerFacts& officer) const {
    QStringList lines;
    if (officer.active && (hasRole(officer, Role::Approver) || hasRole(officer, Role::Administrator))) {
        lines.append(tr("Changes of officers, of the policy, of the doctrine, of whose prices count"));
    }
    for (const ApprovalRule& rule : m_view.books().approvals().policy().rules) {
        if (officer.active && hasRole(officer, rule.role)) {
            lines.append(ruleLine(rule, m_view.books(), interfaceWording()));
        }
    }
    return lines.isEmpty() ? tr("To nothing: the approval policy asks for none of these roles.")
                           : lines.join(u'\n');
}

void RegisterDetail::showOfficer(const Registered<OfficerFacts>& officer) {
    const Wording& words = interfaceWording();
    const auto& [facts, entry] = officer;
    showHead(fromText(facts.name), entry);
    m_state->setVisible(true);
    m_state->setState(facts.active ? State::Sound : State::Idle,
                      officerStandingWord(facts.active ? 1 : 0, words));
    QStringList roles;
    for (const Role role : facts.roles) {
        roles.append(roleWord(role, words));
    }
    const auto key = PublicKey::fromBase64(facts.publicKey);
    m_facts->setLines({{tr("Identifier"), fromText(facts.officer.view())},
                       {tr("Roles"), words.list(roles)},
                       {tr("Fingerprint"), key ? fromText(key->fingerprint()) : QString()},
                       {tr("Public key"), fromText(facts.publicKey), true}});
    m_followsTitle->setTitle(tr("May agree to, where somebody else proposed it"));
    m_follows->setText(mayAgreeTo(facts));
}

void RegisterDetail::showAsset(const Registered<AssetFacts>& asset) {
    const Wording& words = interfaceWording();
    const auto& [facts, entry] = asset;
    const Books& books = m_view.books();
    const AssetIndex index = books.assets().indexOf(facts.asset);
    const QString code = fromText(facts.asset.view());
    const QString name = assetName(facts.asset, &books);
    showHead(name == code ? code : tr("%1, %2", "an asset's name, its code").arg(name, code), entry);
    const std::int64_t stale = facts.staleHours.value_or(books.fund().staleHours);
    const auto since = books.lotPolicies().since(index, m_view.instant());
    const QString method = lotMethodWord(books.lotPolicies().at(index, m_view.instant()), words);
    const ValuationDesignation* sources = books.valuationSources().at(index, m_view.instant());
    m_facts->setLines({{tr("Class"), assetClassWord(facts.assetClass, words)},
                       {tr("Network"), fromText(facts.network)},
                       {tr("Contract"), fromText(facts.contract), true},
                       {tr("Decimals"), words.integer(facts.decimals)},
                       {tr("Issuer"), facts.issuer ? counterpartyName(*facts.issuer, &books) : QString()},
                       {tr("Pegged to"), facts.peg ? fromText(facts.peg->view()) : QString()},
                       {tr("A price is stale after"), words.age(std::chrono::hours(stale))},
                       {tr("Lots"), isFiat(facts) ? QString()
                                    : since       ? tr("%1, since %2", "a method, a day")
                                                  .arg(method, words.longDate(books.zone().dayOf(*since)))
                                            : method},
                       {tr("Valued by"), sources != nullptr ? designationLine(*sources, words)
                                                            : tr("the latest price of any source")}});
    m_lotPolicy->setVisible(!isFiat(facts));
    m_sources->setVisible(true);
}

void RegisterDetail::showAccount(const Registered<AccountFacts>& account) {
    const Wording& words = interfaceWording();
    const auto& [facts, entry] = account;
    const Books& books = m_view.books();
    showHead(accountTitle(facts.account, &books), entry);
    m_state->setVisible(true);
    m_state->setState(facts.active ? State::Sound : State::Idle,
                      accountStandingWord(facts.active ? 1 : 0, words));
    QList<FieldLine> lines{{tr("Identifier"), fromText(facts.account.view())},
                           {tr("Counterparty"), counterpartyName(facts.counterparty, &books)},
                           {tr("Tier"), tierWord(facts.tier, words)},
                           {tr("Segregation"), segregationWord(facts.segregation, words)}};
    for (const std::string& address : facts.addresses) {
        lines.append({tr("Address"), fromText(address), true});
    }
    m_facts->setLines(lines);
}

void RegisterDetail::showRule(std::size_t rule) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    const ApprovalPolicyFacts& policy = books.approvals().policy();
    const ApprovalRule& one = policy.rules.at(rule);
    showHead(ruleLine(one, books, words), std::nullopt);
    m_facts->setLines({{tr("Who must agree"), roleWord(one.role, words)},
                       {tr("A request lapses after"), words.age(std::chrono::hours(policy.expiryHours))}});
    QStringList names;
    for (const auto& officer : books.officers().all()) {
        if (officer.facts.active && hasRole(officer.facts, one.role)) {
            names.append(fromText(officer.facts.name));
        }
    }
    m_followsTitle->setTitle(tr("Who has this role"));
    m_follows->setText(names.isEmpty()
                           ? tr("Nobody: such an act can be proposed, and nobody can agree.")
                           : tr("%1. Nobody agrees to what they proposed.", "names").arg(words.list(names)));
}

void RegisterDetail::showNothing() {
    showHead(m_part == RegisterPart::Policy ? tr("No act needs a second person but a change of this policy.")
                                            : tr("Choose a line to see everything about it."),
             std::nullopt);
    m_facts->setLines({});
}

void RegisterDetail::retranslate() {
    m_change->setText(m_part == RegisterPart::Policy ? tr("Set approval policy…") : tr("Change…"));
    m_lotPolicy->setText(tr("Lot policy…"));
    m_sources->setText(tr("Sources…", "of prices"));
    for (QPushButton* button : {m_change, m_lotPolicy, m_sources}) {
        allowAct(button, m_view);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_lotPolicy, m_sources}) {
        part->hide();
    }
    const Books& books = m_view.books();
    bool shown = false;
    switch (m_part) {
        case RegisterPart::Officer:
            shown = showIn(books.officers(), m_key, [this](const auto& one) { showOfficer(one); });
            break;
        case RegisterPart::Asset:
            shown = showIn(books.assets(), m_key, [this](const auto& one) { showAsset(one); });
            break;
        case RegisterPart::Account:
            shown = showIn(books.accounts(), m_key, [this](const auto& one) { showAccount(one); });
            break;
        case RegisterPart::Policy:
            shown = !m_key.isEmpty() && m_key.toUInt() < books.approvals().policy().rules.size();
            if (shown) {
                showRule(m_key.toUInt());
            }
            break;
    }
    const bool follows = shown && (m_part == RegisterPart::Officer || m_part == RegisterPart::Policy);
    m_followsTitle->setVisible(follows);
    m_follows->setVisible(follows);
    m_change->setVisible(shown || m_part == RegisterPart::Policy);
    if (!shown) {
        showNothing();
    }
}

}  // namespace alem
