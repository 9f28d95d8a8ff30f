#include "ui/dialogs/rule_form.h"

#include <QVBoxLayout>

#include "app/doctrine/rule_context.h"
#include "app/doctrine/rule_edit.h"
#include "ui/dialogs/action_row.h"
#include "ui/dialogs/comparison_row.h"
#include "ui/dialogs/condition_edit.h"
#include "ui/dialogs/rule_place.h"
#include "ui/dialogs/rule_terms_edit.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/segments.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

QVBoxLayout* columnIn(QWidget* holder, int spacing) {
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

AssetId aboutOf(const Rule& rule) {
    const auto assets = assetsOf(rule);
    return assets.empty() ? AssetId::of("BTC") : assets.front();
}

}  // namespace

RuleForm::RuleForm(RuleOffers offers, QWidget* parent)
    : QWidget(parent),
      m_offers(std::move(offers)),
      m_parts(new Segments({QString(), QString(), QString()})),
      m_when(new ConditionEdit(RuleSide::When, m_offers)),
      m_until(new ConditionEdit(RuleSide::Until, m_offers)),
      m_conditions(new QWidget),
      m_note(new Text(Text::Style::Note)),
      m_actions(new QWidget),
      m_actionColumn(columnIn(m_actions, measures().unit)),
      m_addAction(new Link),
      m_terms(new RuleTermsEdit(m_offers)) {
    auto* column = columnIn(this, measures().groupGap);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    auto* conditions = columnIn(m_conditions, measures().groupGap);
    m_note->setWordWrap(true);
    conditions->addWidget(m_when);
    conditions->addWidget(m_until);
    conditions->addWidget(m_note);
    m_actionColumn->addWidget(m_addAction, 0, Qt::AlignLeft);
    for (QWidget* part : parts()) {
        column->addWidget(part);
    }
    watch(m_when);
    watch(m_until);
    connect(m_parts, &Segments::chosen, this, [this](int index) { showPart(static_cast<Part>(index)); });
    connect(m_addAction, &QPushButton::clicked, this, [this] {
        if (m_rule) {
            alem::addAction(*m_rule);
            showActions();
            finish();
        }
    });
    connect(m_terms, &RuleTermsEdit::edited, this, &RuleForm::takeTerms);
    showPart(Part::Conditions);
    retranslate();
}

void RuleForm::watch(ConditionEdit* condition) {
    connect(condition, &ConditionEdit::rowEdited, this,
            [this, condition](ComparisonRow* row) { takeRow(condition, row); });
    connect(condition, &ConditionEdit::rowRemoved, this, [this, condition](ComparisonRow* row) {
        if (m_rule) {
            removeTerm(*m_rule, condition->side(), static_cast<std::size_t>(condition->rows().indexOf(row)));
            showAll();
            finish();
        }
    });
    connect(condition, &ConditionEdit::rowAdded, this, [this, condition] {
        if (m_rule) {
            addTerm(*m_rule, condition->side());
            showAll();
            finish();
        }
    });
    connect(condition, &ConditionEdit::edited, this, [this, condition] {
        if (m_rule) {
            RuleCondition& changed = conditionOf(*m_rule, condition->side());
            changed.closes = condition->closes();
            setConnective(changed, condition->connective());
            finish();
        }
    });
}

void RuleForm::showPart(Part part) {
    m_parts->setCurrent(static_cast<int>(part));
    for (int i = 0; i < parts().size(); ++i) {
        parts()[i]->setVisible(i == static_cast<int>(part));
    }
}

QList<QWidget*> RuleForm::parts() const {
    return {m_conditions, m_actions, m_terms};
}

void RuleForm::show(const Rule& rule) {
    m_rule = rule;
    showAll();
    m_understood = true;
    markParts();
}

void RuleForm::showAll(const ComparisonRow* but) {
    m_when->show(m_rule->fire, but);
    m_until->show(m_rule->clear, but);
    if (but == nullptr) {
        showActions();
        m_terms->show(m_rule->interval, m_rule->options);
    }
}

void RuleForm::showActions() {
    const auto count = static_cast<qsizetype>(m_rule->actions.size());
    while (m_actionRows.size() > count) {
        ActionRow* last = m_actionRows.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_actionRows.size() < count) {
        auto* row = new ActionRow(m_offers);
        m_actionColumn->insertWidget(m_actionColumn->count() - 1, row);
        connect(row, &ActionRow::edited, this, [this, row] { takeAction(row); });
        connect(row, &ActionRow::removed, this, [this, row] {
            alem::removeAction(*m_rule, static_cast<std::size_t>(m_actionRows.indexOf(row)));
            showActions();
            finish();
        });
        m_actionRows.append(row);
    }
    for (qsizetype i = 0; i < count; ++i) {
        m_actionRows[i]->show(m_rule->actions[static_cast<std::size_t>(i)], aboutOf(*m_rule), count > 1);
    }
}

void RuleForm::takeRow(ConditionEdit* condition, ComparisonRow* row) {
    const auto term = row->term();
    if (m_rule && term) {
        replaceTerm(*m_rule, condition->side(), static_cast<std::size_t>(condition->rows().indexOf(row)),
                    *term);
        // The other rows may look at the same measure; this one is being typed into.
        showAll(row);
    }
    finish();
}

void RuleForm::takeAction(ActionRow* row) {
    const auto action = row->action();
    if (m_rule && action) {
        m_rule->actions[static_cast<std::size_t>(m_actionRows.indexOf(row))] = *action;
    }
    finish();
}

void RuleForm::takeTerms() {
    if (m_rule && m_terms->judge()) {
        m_rule->interval = m_terms->interval();
        m_rule->options = m_terms->options();
    }
    finish();
}

void RuleForm::finish() {
    m_understood = judge();
    markParts();
    emit edited();
}

bool RuleForm::judge() {
    bool understood = m_when->judge();
    understood = m_until->judge() && understood;
    for (ActionRow* row : m_actionRows) {
        understood = row->action().has_value() && understood;
    }
    return m_terms->judge() && understood;
}

bool RuleForm::refuse(const std::string& sentence, const RuleFault& fault, const QString& why) {
    if (!rule() || print(*m_rule) != sentence) {
        return false;
    }
    using At = RulePlace::Part;
    const RulePlace place = placeIn(*m_rule, fault.position);
    const auto index = static_cast<qsizetype>(place.index);
    switch (place.part) {
        case At::When:
        case At::Until:
            (place.part == At::When ? m_when : m_until)->rows().at(index)->refuse(fault, why);
            break;
        case At::WhenCloses:
        case At::UntilCloses:
            (place.part == At::WhenCloses ? m_when : m_until)->refuseCloses(why);
            break;
        case At::Action:
            m_actionRows.at(index)->refuse(fault, why);
            break;
        case At::Interval:
        case At::Option:
            m_terms->refuse(place.option, why);
    }
    markParts();
    return true;
}

void RuleForm::accept() {
    for (const ConditionEdit* condition : {m_when, m_until}) {
        for (ComparisonRow* row : condition->rows()) {
            row->accept();
        }
    }
    for (ActionRow* row : m_actionRows) {
        row->accept();
    }
    static_cast<void>(judge());
    markParts();
}

void RuleForm::markParts() {
    for (int i = 0; i < parts().size(); ++i) {
        m_parts->setRefused(i, firstRefused(parts()[i]) != nullptr);
    }
}

QWidget* RuleForm::leadToRefused() {
    for (int i = 0; i < parts().size(); ++i) {
        if (QWidget* refused = firstRefused(parts()[i])) {
            showPart(static_cast<Part>(i));
            return refused;
        }
    }
    return nullptr;
}

std::optional<Rule> RuleForm::rule() const {
    return m_understood ? m_rule : std::nullopt;
}

void RuleForm::retranslate() {
    m_parts->setTexts({tr("When and until"), tr("What is done"), tr("Terms")});
    m_when->retranslate();
    m_until->retranslate();
    m_note->setText(
        tr("A measure that is changed here changes wherever the same one stands in the rule: what ends it "
           "must look at what makes it fire."));
    m_addAction->setText(tr("Add an action"));
    for (ActionRow* row : m_actionRows) {
        row->retranslate();
    }
    m_terms->retranslate();
    if (m_rule && m_understood) {
        showAll();  // numbers as the tongue writes them
    }
}

}  // namespace alem
