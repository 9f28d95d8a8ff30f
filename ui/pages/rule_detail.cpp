#include "ui/pages/rule_detail.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/audit/sha256.h"
#include "app/desk/doctrine_changes.h"
#include "ui/models/doctrine_rows.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"
#include "ui/words/series.h"

namespace alem {

RuleDetail::RuleDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_version(new Text(Text::Style::Secondary, {}, this)),
      m_state(new StateLabel(State::Unknown, {}, this)),
      m_request(new Link({}, this)),
      m_sentence(new Text(Text::Style::Mono, {}, this)),
      m_hash(new Text(Text::Style::Mono, {}, this)),
      m_ownTongue(new Text(Text::Style::Section, {}, this)),
      m_own(new Text(Text::Style::Body, {}, this)),
      m_otherTongue(new Text(Text::Style::Section, {}, this)),
      m_other(new Text(Text::Style::Secondary, {}, this)),
      m_why(new Text(Text::Style::Note, {}, this)) {
    for (Text* text : {m_sentence, m_own, m_other, m_why}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().unit);
    head->addWidget(m_title);
    head->addWidget(m_version, 1);
    head->addWidget(m_state);
    auto* tongues = new QGridLayout;
    tongues->setHorizontalSpacing(measures().unit);
    tongues->addWidget(m_ownTongue, 0, 0, Qt::AlignTop);
    tongues->addWidget(m_own, 0, 1);
    tongues->addWidget(m_otherTongue, 0, 2, Qt::AlignTop);
    tongues->addWidget(m_other, 0, 3);
    tongues->setColumnStretch(1, 1);
    tongues->setColumnStretch(3, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addLayout(head);
    column->addWidget(m_request, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    column->addWidget(m_hash);
    column->addLayout(tongues);
    column->addWidget(m_why);
    m_request->hide();
    connect(m_request, &QPushButton::clicked, this, [this] { emit requestWanted(m_waiting); });
}

void RuleDetail::showRequests(const RuleId& rule) {
    const auto requests = requestsAbout(rule, m_view.books(), m_view.instant());
    m_waiting = requests.empty() ? -1 : requests.back();
    m_request->setVisible(!requests.empty());
    m_request->setText(tr("A revision of this rule waits for approval: request %1")
                           .arg(interfaceWording().integer(m_waiting)));
}

void RuleDetail::show(const Interventions& interventions, std::size_t rule) {
    const DoctrineVersion& doctrine = *interventions.doctrine();
    const DoctrineRule& facts = doctrine.facts.document.rules.at(rule);
    const Wording& own = interfaceWording();
    const Wording& other = Wording::of(own.isFrench() ? Language::English : Language::French);
    m_title->setText(fromText(facts.id.view()) + QStringLiteral("  ") + ruleTitle(facts, own));
    m_version->setText(
        tr("version %1, in force since %2")
            .arg(own.integer(doctrine.version()), own.longDate(m_view.books().zone().dayOf(doctrine.since))));
    if (const RuleSignal* signal = interventions.signal(facts.id)) {
        const QString since =
            signal->changed ? Wording::isoMinute(*signal->changed, m_view.books().zone()) : QString();
        m_state->setState(stateOf(*signal),
                          since.isEmpty()
                              ? signalWord(*signal, own)
                              : tr("%1 since %2", "a state, a moment").arg(signalWord(*signal, own), since));
    }
    showRequests(facts.id);
    m_sentence->setText(fromText(facts.sentence));
    m_hash->setText(QStringLiteral("SHA-256 ") + QString::fromStdString(sha256(facts.sentence).hex()));
    m_ownTongue->setText(own.code().toUpper());
    m_otherTongue->setText(other.code().toUpper());
    const auto parties = partyNames(doctrine.facts.document.words, m_view.books());
    m_own->setText(ruleSentences(doctrine.rules.at(rule).rule, own, parties));
    m_other->setText(ruleSentences(doctrine.rules.at(rule).rule, other, parties));
    QStringList why;
    const QString rationale = fromText(own.isFrench() ? facts.rationaleFr : facts.rationaleEn);
    if (!rationale.isEmpty()) {
        why.append(own.labelled(tr("Why"), rationale));
    }
    QStringList precedents;
    for (const std::string& precedent : facts.precedents) {
        precedents.append(fromText(precedent));
    }
    if (!precedents.isEmpty()) {
        why.append(own.labelled(tr("Precedents"), series(precedents, own)));
    }
    m_why->setText(why.join(u'\n'));
    m_why->setVisible(!why.isEmpty());
}

}  // namespace alem
