#include "ui/pages/doctrine_page.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/book/interventions.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/rule_chart.h"
#include "ui/pages/case_board.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/pages/rule_detail.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int fewFirings = 10;  ///< with fewer a rate says nothing

QString decimal(const std::optional<double>& value, int decimals, const QString& unit = {}) {
    if (!value) {
        return {};
    }
    const QString number = interfaceWording().number(shownStatistic(*value, decimals));
    return unit.isEmpty() ? number : number + QStringLiteral(" ") + unit;
}

QString percent(const std::optional<double>& fraction) {
    return fraction ? interfaceWording().percent(shownStatistic(*fraction * 100, 1)) : QString();
}

}  // namespace

std::unique_ptr<Page> makeDoctrinePage(FundView& view) {
    return std::make_unique<DoctrinePage>(view);
}

DoctrinePage::DoctrinePage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_model(ruleColumns, ruleColumnTitle),
      m_list(new Table(QStringLiteral("doctrine"), this)),
      m_trialTitle(new SectionTitle({}, this)),
      m_trial(new FieldList(this)),
      m_trialNote(new Text(Text::Style::Note, {}, this)),
      m_detail(new RuleDetail(view, this)),
      m_chart(new RuleChart(this)),
      m_board(new CaseBoard(view, this)),
      m_revise(new QPushButton(this)),
      m_sensitivity(new QPushButton(this)),
      m_empty(new EmptyPage(this)),
      m_stack(new QStackedWidget(this)) {
    m_filter.setSourceModel(&m_model);
    m_list->setColumns({ColumnKind::Text, ColumnKind::Text, ColumnKind::State});
    m_list->setWidths({72, -1, 120});
    m_list->setYielding({1}, 60);
    m_list->setEdge(TableEdge::Page);
    m_list->setModel(&m_filter);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DoctrinePage::showSelected);
    connect(m_chart, &RuleChart::changed, this, &DoctrinePage::showTrial);
    connect(m_board, &CaseBoard::stepWanted, this,
            [this](const CaseId& id, CaseStep step) { stepCase(this->view(), id, step, window()); });
    connect(m_board, &CaseBoard::caseSelected, this, [this](const CaseId& id) { selectRule(id.rule); });
    connect(m_board, &CaseBoard::actWanted, this,
            [this](const Act& prepared) { proposePrepared(this->view(), prepared, window()); });
    const auto toRequest = [this](std::int64_t proposal) {
        emit wanted(QStringLiteral("approvals"), QString::number(proposal));
    };
    connect(m_board, &CaseBoard::requestWanted, this, toRequest);
    connect(m_detail, &RuleDetail::requestWanted, this, toRequest);
    connect(m_revise, &QPushButton::clicked, this, [this] {
        if (const auto rule = selectedRule()) {
            reviseRule(this->view(), interventions().doctrine()->rules.at(*rule).id, window());
        }
    });
    connect(m_sensitivity, &QPushButton::clicked, this, [this] {
        if (const auto rule = selectedRule()) {
            showSensitivity(this->view(), interventions().doctrine()->rules.at(*rule).id, window());
        }
    });
    connect(m_list, &Table::opened, m_revise, &QPushButton::click);
    connect(m_empty, &EmptyPage::acted, this, &DoctrinePage::startMainAct);
    retranslate();
}

void DoctrinePage::layOut() {
    m_trialNote->setWordWrap(true);
    QVBoxLayout* below = nullptr;
    QScrollArea* figures = makePanel(below);
    below->addWidget(m_trialTitle);
    below->addWidget(m_trial);
    below->addWidget(m_trialNote);
    below->addStretch(1);
    auto* left = makeSplitter(Qt::Vertical, QStringLiteral("doctrine-left"), {m_list, figures}, {380, 300});
    left->setMinimumWidth(measures().sidebar * 3 / 2);  // grows with the text
    QVBoxLayout* about = nullptr;
    QScrollArea* rule = makePanel(about);
    about->addWidget(m_detail);
    about->addWidget(m_chart, 1);
    auto* boardHolder = new QWidget(this);
    auto* boardLayout = new QVBoxLayout(boardHolder);
    boardLayout->setContentsMargins(measures().pageMargin, 0, measures().pageMargin, 0);
    boardLayout->addWidget(m_board);
    auto* right =
        makeSplitter(Qt::Vertical, QStringLiteral("doctrine-right"), {rule, boardHolder}, {660, 130});
    m_stack->addWidget(makeSplitter(Qt::Horizontal, QStringLiteral("doctrine"), {left, right}, {330, 890}));
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

const Interventions& DoctrinePage::interventions() const {
    return view().books().interventions(view().instant());
}

QString DoctrinePage::subtitle() const {
    const DoctrineVersion* doctrine = interventions().doctrine();
    if (doctrine == nullptr) {
        return {};
    }
    int firing = 0;
    int unknownRules = 0;
    for (const RuleSignal& signal : interventions().ruleSignals()) {
        firing += signal.signal.fires() ? 1 : 0;
        unknownRules += signal.isUnknown() ? 1 : 0;
    }
    return tr("version %1: %2, %3, %4", "a version, three counts of rules")
        .arg(interfaceWording().integer(doctrine->version()),
             tr("%n rules", nullptr, static_cast<int>(doctrine->rules.size())),
             tr("%n firing", nullptr, firing), tr("%n unknown", "rules", unknownRules));
}

QString DoctrinePage::mainAct() const {
    return tr("Propose new version");
}

void DoctrinePage::startMainAct() {
    adoptDoctrine(view(), window());
}

QList<QWidget*> DoctrinePage::headerControls() const {
    return {m_revise, m_sensitivity};
}

void DoctrinePage::setFilter(const QString& text) {
    m_filter.setWords(text);
    emit headerChanged();
}

std::optional<std::size_t> DoctrinePage::selectedRule() const {
    const DoctrineVersion* doctrine = interventions().doctrine();
    const QString key = m_list->currentIndex().siblingAtColumn(0).data(role::Key).toString();
    const auto id = RuleId::parse(key.toStdString());
    return doctrine == nullptr || !id ? std::nullopt : doctrine->indexOf(*id);
}

void DoctrinePage::refresh() {
    const Interventions& now = interventions();
    m_model.setRows(ruleRows(now, interfaceWording()));
    m_stack->setCurrentIndex(now.doctrine() == nullptr ? 1 : 0);
    if (!m_list->currentIndex().isValid() && !m_filter.isTyped() && m_filter.rowCount() > 0) {
        m_list->setCurrentIndex(m_filter.index(0, 0));
    }
    m_board->show(now);
    m_empty->button()->setEnabled(view().mayAct());
    allowAct(m_revise, view());
    showSelected();
    emit headerChanged();
}

void DoctrinePage::showSelected() {
    const auto rule = selectedRule();
    m_revise->setEnabled(rule.has_value());
    m_sensitivity->setEnabled(rule.has_value());
    if (!rule) {
        m_shown.reset();
        m_chart->clear();
        return;
    }
    const Interventions& now = interventions();
    m_detail->show(now, *rule);
    const Books& books = view().books();
    const auto& rules = now.doctrine()->rules;
    if (const Shown wanted = shownFor(*rule); m_shown != wanted) {
        m_shown = wanted;
        m_chart->show(rules, *rule, settingFor(rules, books, view().holdings(), barsUntil(view())),
                      books.zone(), view().asOf().day);
    }
    showTrial();
}

DoctrinePage::Shown DoctrinePage::shownFor(std::size_t rule) const {
    const Books& books = view().books();
    const DoctrineVersion& doctrine = *interventions().doctrine();
    Shown shown{doctrine.version(), rule, books.markets().changes()};
    shown.day = view().asOf().day;
    if (asksPortfolio(doctrine.rules)) {
        shown.held = {books.transactions().all().size(), books.transactions().rewrites(),
                      books.pricingChanges(), books.counterparties().changes()};
        shown.day = books.zone().dayOf(view().instant());
    }
    return shown;
}

void DoctrinePage::showTrial() {
    const auto& trial = m_chart->trial();
    m_trialTitle->setTitle(tr("On the history there is"));
    if (m_chart->isComputing() || !trial || !trial->result) {
        m_trial->setLines({});
        m_trialNote->setText(m_chart->isComputing() ? tr("Being computed.")
                             : trial
                                 ? tr("The rule does not fit the bars that the fund has: nothing is known.")
                                 : QString());
        return;
    }
    const Wording& words = interfaceWording();
    const RuleOutcome& outcome = trial->result->outcome;
    const auto count = [&](std::size_t value) { return words.integer(static_cast<std::int64_t>(value)); };
    const auto ofCount = [&](const QString& value, std::size_t base) {
        return value.isEmpty() ? value : tr("%1 of %2", "a rate, a count").arg(value, count(base));
    };
    m_trial->setLines({
        {tr("Bars seen"), count(outcome.bars)},
        {tr("Firings"), count(outcome.firings)},
        {tr("Flaps"), count(outcome.flaps)},
        {tr("Days firing"), decimal(outcome.daysFrozen, 1)},
        {tr("Stress events"),
         count(outcome.stressEvents) + (outcome.eventsBeforeKnown == 0
                                            ? QString()
                                            : tr(" (%n more before anything was known)", nullptr,
                                                 static_cast<int>(outcome.eventsBeforeKnown)))},
        {tr("Hit rate"), ofCount(percent(outcome.hitRate), outcome.stressEvents)},
        {tr("Late firings"), count(outcome.lateFirings)},
        {tr("False alarms"),
         count(outcome.falseAlarms) + (outcome.bars == 0
                                           ? QString()
                                           : tr(" (%1 a year)").arg(decimal(outcome.falseAlarmsPerYear, 2)))},
        {tr("Mean lead, bars"), decimal(outcome.meanLead, 1)},
        {tr("Drawdown avoided"), percent(outcome.drawdownAvoided)},
        {tr("Cost of freezing"), percent(outcome.costOfFreezing)},
        {tr("Unknown bars"), count(outcome.unknown)},
        {tr("Coverage"), percent(outcome.coverage)},
        {tr("Variants tried"), count(trial->result->variants)},
    });
    const QString few = outcome.firings < fewFirings
                            ? tr("%n firings make no statistics.", nullptr, static_cast<int>(outcome.firings))
                            : QString();
    const QString terms =
        tr("What binds by itself does once it is known; people act a day later, at the next "
           "bar. No costs of trading.");
    m_trialNote->setText((few + u' ' + terms).trimmed());
}

void DoctrinePage::select(const QString& key) {
    if (key.contains(u'/')) {
        m_board->select(key);
    } else if (const auto rule = RuleId::parse(key.toStdString())) {
        selectRule(*rule);
    }
}

/// Unless the filter hides it, or the doctrine in force has it no more.
void DoctrinePage::selectRule(const RuleId& rule) {
    const QModelIndex found = m_model.find(fromText(rule.view()));
    const QModelIndex shown = found.isValid() ? m_filter.mapFromSource(found) : QModelIndex();
    if (shown.isValid()) {
        m_list->setCurrentIndex(shown);
    }
}

void DoctrinePage::retranslate() {
    m_revise->setText(tr("Revise rule"));
    m_sensitivity->setText(tr("Sensitivity"));
    m_list->setAccessibleName(tr("Rules"));
    m_empty->setTexts(tr("No doctrine is in force"),
                      tr("The rules by which the desk intervenes when markets break will stand here, with "
                         "what they say now and the cases they open."),
                      tr("Propose a doctrine"));
    m_chart->retranslate();
    m_board->retranslate();
}

}  // namespace alem
