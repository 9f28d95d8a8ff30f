#include "ui/dialogs/rules_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/book/register.h"
#include "ui/dialogs/choices.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// Acts that can wait for a second person, in the order in which they are offered.
const std::vector<QString>& actsThatCanWait() {
    static const std::vector<QString> acts = [] {
        std::vector<QString> made;
        for (const char* name :
             {"recordPurchase", "recordSale", "recordTransfer", "recordReceipt", "recordFee",
              "recordWithdrawal", "reverseEntry", "importStatement", "setPrice", "importPriceHistory",
              "setLimit", "setLotPolicy", "registerAsset", "changeAsset", "registerCounterparty",
              "changeCounterparty", "registerAccount", "changeAccount"}) {
            made.push_back(QString::fromLatin1(name));
        }
        return made;
    }();
    return acts;
}

constexpr int actShare = 5;
constexpr int aboveShare = 4;
constexpr int roleShare = 4;

}  // namespace

RulesEdit::RulesEdit(const AssetFacts& currency, QWidget* parent)
    : QWidget(parent),
      m_currency(fromText(currency.asset.view())),
      m_decimals(decimalsOf(currency)),
      m_column(new QVBoxLayout(this)),
      m_headEnd(new Link),
      m_add(new Link) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measures().unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().unit);
    const int shares[] = {actShare, aboveShare, roleShare};
    for (int i = 0; i < 3; ++i) {
        m_heads[i] = new Text(Text::Style::Note);
        head->addWidget(m_heads[i], shares[i]);
    }
    QSizePolicy keeps = m_headEnd->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_headEnd->setSizePolicy(keeps);
    m_headEnd->hide();
    head->addWidget(m_headEnd);
    m_column->addLayout(head);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ApprovalRule rule;
        rule.act = actsThatCanWait().front().toStdString();
        rule.role = Role::Approver;
        addRow(rule);
        retranslate();
        m_rows.back().act->setFocus();
        emit edited();
    });
}

void RulesEdit::addRow(const ApprovalRule& rule) {
    Row row{new QWidget, new ChoiceBox, new AmountEdit, new ChoiceBox, new Link};
    row.act->setChoices(actsThatCanWait(),
                        [](const QString& key) { return actWord(key.toStdString(), interfaceWording()); });
    row.act->setKey(rule.act);
    row.above->setUnit(m_currency);
    row.above->setDecimals(m_decimals);
    if (rule.above) {
        row.above->setAmount(*rule.above);
    }
    std::vector<QString> roles;
    for (const Role role : {Role::Approver, Role::RiskOfficer, Role::Administrator}) {
        roles.push_back(fromText(nameOf(role)));
    }
    row.role->setChoices(roles, [](const QString& key) {
        return roleWord(enumNamed<Role>(key.toStdString()).value_or(Role::Approver), interfaceWording());
    });
    row.role->setKey(nameOf(rule.role));
    auto* line = new QHBoxLayout(row.whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measures().unit);
    line->addWidget(row.act, actShare);
    line->addWidget(row.above, aboveShare);
    line->addWidget(row.role, roleShare);
    line->addWidget(row.remove);
    connect(row.act, &ChoiceBox::keyChanged, this, &RulesEdit::edited);
    connect(row.role, &ChoiceBox::keyChanged, this, &RulesEdit::edited);
    connect(row.above, &AmountEdit::amountChanged, this, &RulesEdit::edited);
    connect(row.remove, &QPushButton::clicked, this, [this, whole = row.whole] { removeRow(whole); });
    m_column->insertWidget(m_column->count() - 1, row.whole);
    m_rows.push_back(row);
}

void RulesEdit::removeRow(QWidget* whole) {
    std::erase_if(m_rows, [whole](const Row& row) { return row.whole == whole; });
    whole->hide();
    whole->deleteLater();
    m_add->setFocus();
    emit edited();
}

void RulesEdit::setRules(const std::vector<ApprovalRule>& rules) {
    for (const ApprovalRule& rule : rules) {
        addRow(rule);
    }
    retranslate();
}

std::vector<ApprovalRule> RulesEdit::rules() const {
    std::vector<ApprovalRule> rules;
    for (const Row& row : m_rows) {
        ApprovalRule rule;
        rule.act = row.act->key().toStdString();
        rule.above = row.above->amount();
        rule.role = chosenValue<Role>(row.role);
        rules.push_back(std::move(rule));
    }
    return rules;
}

QString RulesEdit::fault() const {
    for (const Row& row : m_rows) {
        if (const auto fault = row.above->fault()) {
            return typedFaultSentence(*fault);
        }
    }
    return {};
}

void RulesEdit::retranslate() {
    const QString heads[] = {tr("Act"), tr("Above, in %1").arg(m_currency), tr("Who must agree")};
    for (int i = 0; i < 3; ++i) {
        m_heads[i]->setText(heads[i]);
    }
    m_headEnd->setText(tr("Remove"));  // unseen: as wide as what ends each row
    m_add->setText(tr("Add a rule"));
    for (const Row& row : m_rows) {
        row.act->setAccessibleName(heads[0]);
        row.above->setAccessibleName(heads[1]);
        row.above->setPlaceholderText(tr("always"));
        row.role->setAccessibleName(heads[2]);
        row.remove->setText(tr("Remove"));
    }
}

}  // namespace alem
