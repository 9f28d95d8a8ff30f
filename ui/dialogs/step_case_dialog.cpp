#include "ui/dialogs/step_case_dialog.h"

#include <QLineEdit>

#include "app/book/interventions.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

StepCaseDialog::StepCaseDialog(FundView& view, const CaseId& id, CaseStep step, QWidget* parent)
    : ActDialog(view, parent),
      m_id(id),
      m_step(step),
      m_rule(new Text(Text::Style::Title)),
      m_asks(new Text(Text::Style::Secondary)),
      m_prepared(new Text(Text::Style::Note)),
      m_reason(new QLineEdit) {
    for (Text* text : {m_rule, m_asks, m_prepared}) {
        text->setWordWrap(true);
    }
    addAboveFields(stacked({m_rule, m_asks, m_prepared}));
    const bool needed = step == CaseStep::Reject || step == CaseStep::Override;
    form().add("reason", m_reason, needed ? FormGrid::Need::Required : FormGrid::Need::Optional,
               FormGrid::Width::Whole);
    for (const char* member : {"step", "rule", "doctrine", "firing"}) {
        form().alias(member, "reason");
    }
    form().setNote("reason", [this] {
        return undone().empty()
                   ? QString()
                   : tr("What the case asks for is not done yet: say why this step is taken all the same.");
    });
    ready();
}

/// Nothing is moved by the words of people: what they call carried out or over, and is not, wants a reason.
bool StepCaseDialog::saysDone() const {
    return m_step == CaseStep::Confirm || m_step == CaseStep::Close;
}

std::vector<Undone> StepCaseDialog::undone() const {
    const InterventionCase* one = books().interventions(view().now()).find(m_id);
    return one == nullptr || !saysDone() ? std::vector<Undone>()
                                         : undoneOf(preparedActs(*one, books(), view().now()));
}

QList<SummaryLines::Line> StepCaseDialog::summary() const {
    QList<SummaryLines::Line> lines;
    for (const Undone& one : undone()) {
        lines.append({undoneWord(one.verb, interfaceWording()),
                      shortQuantity(one.quantity, one.asset, interfaceWording()), true});
    }
    return lines;
}

void StepCaseDialog::adapt() {
    if (saysDone()) {
        form().setNeed("reason", undone().empty() ? FormGrid::Need::Optional : FormGrid::Need::Required);
    }
}

QString StepCaseDialog::title() const {
    return tr("Case of rule %1: %2", "a rule, a step")
        .arg(QString::fromStdString(m_id.rule.text()), caseStepWord(m_step, interfaceWording()));
}

QString StepCaseDialog::verb() const {
    return caseStepWord(m_step, interfaceWording());
}

Act StepCaseDialog::act() const {
    StepCaseFacts facts;
    facts.rule = m_id.rule;
    facts.doctrine = m_id.doctrine;
    facts.firing = m_id.firing;
    facts.step = m_step;
    facts.reason = typedText(m_reason);
    return StepCase(facts);
}

void StepCaseDialog::retranslate() {
    const Wording& words = interfaceWording();
    const Interventions& now = books().interventions(view().now());
    const InterventionCase* one = now.find(m_id);
    const DoctrineVersion* version = books().doctrines().find(m_id.doctrine);
    const auto index = version == nullptr ? std::nullopt : version->indexOf(m_id.rule);
    if (one != nullptr && index) {
        m_rule->setText(ruleTitle(version->facts.document.rules.at(*index), words));
        m_asks->setText(ruleSentences(version->rules.at(*index).rule, words,
                                      partyNames(version->facts.document.words, books())));
        QStringList asked;
        for (const PreparedAct& prepared : preparedActs(*one, books(), view().now())) {
            asked.append(preparedWords(prepared, books(), words));
        }
        QString text = words.labelled(tr("It asks"), asked.join(QStringLiteral("\n")));
        if (m_step == CaseStep::Order) {
            text += QStringLiteral("\n") +
                    tr("Ordering moves nothing by itself: what is prepared is proposed from the board.");
        }
        if (!one->derived) {
            text += QStringLiteral("\n") +
                    tr("It fired on what was known then; prices that came later take the firing away. The "
                       "case stays until people end it.");
        } else if (!one->fires) {
            text += QStringLiteral("\n") +
                    tr("The signal has cleared since; the case stays until people end it.");
        }
        m_prepared->setText(text);
    }
    ActDialog::retranslate();
}

}  // namespace alem
