#include "ui/pages/counterparty_detail.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/dialogs.h"
#include "ui/pages/page_parts.h"
#include "ui/parts/gauge.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

CounterpartyDetail::CounterpartyDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_place(new Text(Text::Style::Note, {}, this)),
      m_state(new StateLabel(State::Sound, {}, this)),
      m_limitTitle(new SectionTitle({}, this)),
      m_limitText(new Text(Text::Style::Body, {}, this)),
      m_gauge(new GaugeWidget(this)),
      m_consequenceTitle(new SectionTitle({}, this)),
      m_consequence(new Text(Text::Style::Body, {}, this)),
      m_accountTitle(new SectionTitle({}, this)),
      m_accounts(new FieldList(this)),
      m_factsTitle(new SectionTitle({}, this)),
      m_facts(new FieldList(this)),
      m_setLimit(new QPushButton(this)),
      m_change(new QPushButton(this)) {
    for (Text* text : {m_title, m_place, m_limitText, m_consequence}) {
        text->setWordWrap(true);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(measures().unit);
    acts->addWidget(m_setLimit);
    acts->addWidget(m_change);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_limitTitle, m_limitText, m_gauge,
                                                         m_consequenceTitle, m_consequence}) {
        column->addWidget(part);
    }
    column->addLayout(acts);
    for (QWidget* part : std::initializer_list<QWidget*>{m_accountTitle, m_accounts, m_factsTitle, m_facts}) {
        column->addWidget(part);
    }
    connect(m_setLimit, &QPushButton::clicked, this, [this] { setLimit(m_view, id(), this); });
    connect(m_change, &QPushButton::clicked, this, [this] { editCounterparty(m_view, id(), this); });
}

CounterpartyId CounterpartyDetail::id() const {
    return m_view.books().counterparties()[m_exposure.counterparty].counterparty;
}

void CounterpartyDetail::show(const CounterpartyExposure& exposure) {
    m_exposure = exposure;
    retranslate();
}

/// What is refused because of how it stands, and what would end that.
QString CounterpartyDetail::consequence(const CounterpartyFacts& facts) const {
    const Wording& words = interfaceWording();
    const QString name = fromText(facts.name);
    switch (m_exposure.standing) {
        case Standing::Breach: {
            const LimitUse& use = *m_exposure.gravest();
            const QString excess = words.money(*use.excess(), fromText(use.limit.currency.view()));
            return tr("Purchases and transfers to %1 are refused. At least %2 must leave, or two people "
                      "raise the limit.")
                .arg(name, excess);
        }
        case Standing::Suspended:
            return tr("Nothing may be bought at or sent to %1 until the suspension is lifted. What lies "
                      "there may be "
                      "moved away.")
                .arg(name);
        case Standing::Expired:
            return tr("The licence ended on %1: purchases and transfers to %2 are refused until a new one is "
                      "recorded.")
                .arg(words.longDate(*facts.licenceExpires), name);
        case Standing::Unknown:
            return tr("A price is missing, so the exposure to %1 is unknown. Acts that could exceed its "
                      "limit are "
                      "refused until there is one.")
                .arg(name);
        case Standing::SoftLimit:
            return tr("Above the soft limit: acts are still allowed up to the hard one.");
        case Standing::Expiring:
            return tr("The licence ends on %1. After that, purchases and transfers to %2 are refused.")
                .arg(words.longDate(*facts.licenceExpires), name);
        case Standing::Active:
            break;
    }
    return {};
}

void CounterpartyDetail::showLimit(const CounterpartyFacts& facts) {
    const Wording& words = interfaceWording();
    const LimitUse* gravest = m_exposure.gravest();
    m_gauge->setVisible(gravest != nullptr && gravest->against);
    if (gravest == nullptr) {
        m_limitText->setText(tr("No limit is set: anything may be held there."));
        return;
    }
    QStringList lines;
    for (const LimitUse& use : m_exposure.limits) {
        const QString currency = fromText(use.limit.currency.view());
        const QString hard = words.money(use.limit.hard, currency);
        const QString soft =
            use.limit.soft ? tr(", soft limit %1").arg(words.money(*use.limit.soft, currency)) : QString();
        const QString held = use.against ? words.money(*use.against, currency) : tr("unknown");
        lines.append(tr("%1 of %2%3").arg(held, hard, soft));
    }
    m_limitText->setText(lines.join(u'\n'));
    m_gauge->setValue(gaugeOf(*gravest));
    m_gauge->setAccessibleName(fromText(facts.name) + u' ' + m_limitText->text());
}

void CounterpartyDetail::showAccounts(const CounterpartyFacts& facts) {
    const Wording& words = interfaceWording();
    QList<FieldLine> lines;
    for (const auto& account : m_view.books().accounts().all()) {
        if (account.facts.counterparty != facts.counterparty) {
            continue;
        }
        QStringList said{tierWord(account.facts.tier, words),
                         segregationWord(account.facts.segregation, words)};
        if (!account.facts.active) {
            said.append(tr("closed"));
        }
        for (const std::string& address : account.facts.addresses) {
            said.append(fromText(address));
        }
        lines.append({accountName(account.facts.account, &m_view.books()), said.join(QStringLiteral(", "))});
    }
    m_accountTitle->setTitle(tr("%n accounts", nullptr, static_cast<int>(lines.size())));
    m_accounts->setLines(lines);
}

void CounterpartyDetail::retranslate() {
    m_setLimit->setText(tr("Set limit…"));
    m_change->setText(tr("Change…"));
    allowAct(m_setLimit, m_view);
    allowAct(m_change, m_view);
    const bool shown = !m_exposure.counterparty.none();
    setVisible(shown);
    if (!shown) {
        return;
    }
    const Wording& words = interfaceWording();
    const CounterpartyFacts& facts = m_view.books().counterparties()[m_exposure.counterparty];
    m_title->setText(fromText(facts.name));
    m_place->setText(facts.lei.empty() ? fromText(facts.group)
                                       : tr("%1, LEI %2").arg(fromText(facts.group), fromText(facts.lei)));
    m_state->setState(stateOf(m_exposure.standing),
                      standingWord(static_cast<std::int64_t>(m_exposure.standing), words));
    m_limitTitle->setTitle(tr("Limit"));
    showLimit(facts);
    const QString sentence = consequence(facts);
    m_consequenceTitle->setTitle(tr("What this means"));
    m_consequenceTitle->setVisible(!sentence.isEmpty());
    m_consequence->setVisible(!sentence.isEmpty());
    m_consequence->setText(sentence);
    showAccounts(facts);
    QStringList roles;
    for (const CounterpartyRole role : facts.roles) {
        roles.append(counterpartyRoleWord(role, words));
    }
    m_factsTitle->setTitle(tr("Registered"));
    m_facts->setLines(
        {{tr("Roles"), roles.join(QStringLiteral(", "))},
         {tr("Licence"), fromText(facts.licenceNumber)},
         {tr("Regulator"), fromText(facts.regulator)},
         {tr("Licensed until"), facts.licenceExpires ? words.longDate(*facts.licenceExpires) : QString()},
         {tr("Rating"), fromText(facts.rating)}});
}

}  // namespace alem
