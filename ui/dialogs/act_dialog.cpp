#include "ui/dialogs/act_dialog.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

#include "app/desk/decide.h"
#include "app/desk/stated_price.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/second_person.h"
#include "ui/frame/shortcuts.h"
#include "ui/parts/discard_question.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/clock_words.h"
#include "ui/words/fault_words.h"
#include "ui/words/price_words.h"
#include "ui/words/refusal_words.h"

namespace alem {

namespace {

constexpr int pauseMilliseconds = 150;

}  // namespace

ActDialog::ActDialog(FundView& view, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_outer(new QVBoxLayout(this)),
      m_scroll(new QScrollArea),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body)),
      m_form(new FormGrid),
      m_rule(makeHairline(m_body)),
      m_below(new QWidget),
      m_lines(new SummaryLines),
      m_second(new StateNote),
      m_doubt(new StateNote),
      m_footer(new QWidget),
      m_message(new Text(Text::Style::Note)),
      m_cancel(new QPushButton),
      m_submit(new QPushButton) {
    setModal(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildBody();
    buildFooter();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ActDialog::review);
    connect(m_form, &FormGrid::edited, this, &ActDialog::changed);
    connect(m_form, &FormGrid::typed, this, [this] { m_typed = true; });
    connect(&view, &FundView::refreshed, this, &ActDialog::changed);
    addLookKeys(this);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, this, &ActDialog::submit);
    }
}

// Editors tell that they were left even while they are taken down.
ActDialog::~ActDialog() {
    m_form->disconnect(this);
    m_form->blockSignals(true);
}

void ActDialog::buildBody() {
    const int margin = measures().pageMargin;
    m_column->setContentsMargins(margin, margin - measures().half, margin, measures().groupGap);
    m_column->setSpacing(measures().groupGap);
    m_column->addWidget(m_form);
    m_column->addWidget(m_rule);
    auto* below = new QGridLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setHorizontalSpacing(margin);
    below->addWidget(m_lines, 0, 0, Qt::AlignTop);
    below->addWidget(m_second, 0, 1, Qt::AlignTop);
    below->addWidget(m_doubt, 1, 0, 1, 2);
    below->setColumnStretch(0, 1);
    below->setColumnStretch(1, 1);
    m_column->addWidget(m_below);
    m_column->addStretch(1);
    scrollBody(m_scroll, m_body);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_scroll, 1);
}

void ActDialog::buildFooter() {
    layFooter(m_footer, m_message, m_cancel, m_submit);
    m_submit->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ActDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &ActDialog::submit);
    m_outer->addWidget(m_footer);
}

void ActDialog::ready() {
    // Tab order is the order in which widgets were made: editors first, in reading order.
    QWidget* before = nullptr;
    for (QWidget* stop : m_form->tabStops()) {
        if (before != nullptr) {
            setTabOrder(before, stop);
        }
        before = stop;
    }
    retranslate();
    m_typed = false;
    for (QWidget* editor : m_form->editors()) {
        if (editor->isEnabled()) {
            editor->setFocus();
            break;
        }
    }
}

void ActDialog::addAboveFields(QWidget* widget) {
    m_column->insertWidget(0, widget);
}

void ActDialog::addBelowFields(QWidget* widget) {
    m_column->insertWidget(m_column->indexOf(m_form) + 1, widget);
}

void ActDialog::retranslate() {
    setWindowTitle(title());
    m_cancel->setText(tr("Cancel"));
    m_form->retranslate();
    review();
}

void ActDialog::changed() {
    m_attempt.reset();
    m_soon.start();
}

void ActDialog::sayNow(const QString& sentence) {
    m_message->setText(sentence);
    m_message->repaint();
}

QString ActDialog::message() const {
    return m_message->text();
}

void ActDialog::review() {
    reviewNow(m_showAll);
}

void ActDialog::reviewNow(bool showAll) {
    m_soon.stop();
    m_accepted = false;
    m_refused.clear();
    adapt();
    m_form->echoAll();
    m_lines->setLines(summary());
    m_submit->setText(verb());
    showElsewhere(nullptr, {});
    const QStringList missing = m_form->missing();
    if (const QString waiting = awaited(); !waiting.isEmpty()) {
        m_form->showFaults(false);
        showSecondPerson(std::nullopt);
        m_message->setText(waiting);
    } else if (missing.isEmpty() && m_form->isUnderstood()) {
        const std::string attached = evidence();
        const auto foreseen = m_view.desk().foresee(act(), {.evidence = attached, .read = read()});
        if (foreseen) {
            m_form->showFaults(showAll);
            m_accepted = true;
            showForeseen(*foreseen);
        } else {
            say(foreseen.error(), showAll);
        }
    } else if (const auto refusal =
                   refusalOfAsker(m_view.desk().signedIn().value_or(OfficerId()), blank(), books())) {
        say(*refusal, showAll);
    } else {
        m_form->showFaultsBeside(showAll);
        showSecondPerson(std::nullopt);
        m_message->setText(
            missing.isEmpty()
                ? tr("Nothing is sealed while something is not understood. What was typed is kept.")
                : interfaceWording().labelled(tr("Still needed"), missing.join(QStringLiteral(", "))));
    }
    m_submit->setEnabled(m_accepted);
    fit();
    // A sentence that appeared takes its lines only once the fields have been laid out again.
    QTimer::singleShot(0, this, [this] {
        fit();
        sayInView();
    });
}

std::string_view ActDialog::placeOf(const Refusal& refusal) const {
    const bool ofPlace = refusal.field.empty() || refusal.field == "paid";
    if (ofPlace && refusal.code == RefusalCode::InsufficientHolding && refusal.figure("entry") == nullptr) {
        return giving();
    }
    return refusal.field;
}

void ActDialog::say(const Refusal& refusal, bool showAll) {
    const QString sentence = refusalSentence(refusal, interfaceWording(), &books());
    showSecondPerson(std::nullopt);
    showElsewhere(&refusal, sentence);
    if (!m_form->showFaults(showAll, placeOf(refusal), sentence)) {
        m_second->setRefused(tr("Refused"), sentence);
        for (QWidget* shown : {m_rule, m_below, static_cast<QWidget*>(m_second)}) {
            shown->show();
        }
        placeNote();
    }
    m_message->setText(tr("Nothing is sealed while a refusal stands. What was typed is kept."));
    m_refused = sentence;
}

/// What is scrolled away is said beside the main button, which it keeps off.
void ActDialog::sayInView() {
    const QWidget* place = m_second->isVisible() ? m_second : firstRefused(m_form);
    while (place != nullptr && place != m_second && qobject_cast<const Field*>(place) == nullptr) {
        place = place->parentWidget();  // the sentence stands below the input
    }
    if (!m_refused.isEmpty() && isVisible() && place != nullptr && !isInView(m_scroll, place)) {
        m_message->setText(m_refused);
        fit();
    }
}

QString ActDialog::refusal() const {
    return m_second->isVisibleTo(this) ? m_second->sentence() : QString();
}

void ActDialog::showForeseen(const Foreseen& foreseen) {
    showSecondPerson(foreseen.needs);
    showDoubt(doubt());
    if (foreseen.needs) {
        m_submit->setText(tr("Submit for approval"));
        m_message->setText(tr("It is sealed as a proposal; it counts once it has been approved."));
    } else {
        m_message->setText(tr("It is sealed in the audit log under your key."));
    }
}

std::optional<PriceFacts> ActDialog::stated() const {
    return statedPrice(act());
}

QString ActDialog::doubt() const {
    if (const auto clock = m_view.desk().clockDoubt()) {
        return clockSentence(*clock, books(), interfaceWording());
    }
    QStringList doubts{ownDoubt()};
    const auto price = stated();
    if (const auto found = price ? books().valuationPrices().contradiction(*price) : std::nullopt) {
        doubts.append(doubtSentence(*found, books(), interfaceWording()));
    }
    doubts.removeAll(QString());
    return doubts.join(u' ');
}

QString ActDialog::shownDoubt() const {
    return m_doubt->isVisibleTo(this) ? m_doubt->sentence() : QString();
}

void ActDialog::showDoubt(const QString& sentence) {
    m_doubt->setDoubt(tr("Look at this once more"), sentence);
    m_doubt->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_rule->show();
        m_below->show();
    }
}

void ActDialog::showSecondPerson(const std::optional<Role>& role) {
    m_doubt->hide();
    m_second->setVisible(role.has_value());
    if (role) {
        m_second->setPending(
            tr("Second approval required"),
            secondPersonSentence(act(), *role, books(), m_view.desk().signedIn(), interfaceWording()));
    }
    placeNote();
    const bool any = role.has_value() || !m_lines->lines().isEmpty();
    m_rule->setVisible(any);
    m_below->setVisible(any);
    m_lines->setVisible(!m_lines->lines().isEmpty());
}

/// Beside the figures; where there are none, across.
void ActDialog::placeNote() {
    const bool alone = m_lines->lines().isEmpty();
    auto* below = static_cast<QGridLayout*>(m_below->layout());
    below->removeWidget(m_second);
    below->addWidget(m_second, 0, alone ? 0 : 1, 1, alone ? 2 : 1, Qt::AlignTop);
}

void ActDialog::submit() {
    m_showAll = true;
    const auto attempt = m_attempt;
    reviewNow(true);
    if (!m_accepted) {
        return leadToFault();
    }
    if (const QString fault = prepare(); !fault.isEmpty()) {
        m_message->setText(fault);
        return leadToFault();
    }
    // After a failure the same act goes under the same key: what was sealed after all is found, not doubled.
    m_key = attempt ? m_key : QUuid::createUuid().toString(QUuid::Id128).toStdString();
    m_attempt = attempt ? *attempt : act();
    sayNow(tr("Sealing…"));
    try {
        auto recorded = m_view.desk().execute(*m_attempt, {.key = m_key, .evidence = evidence()});
        if (!recorded) {
            say(recorded.error(), true);
            m_submit->setEnabled(false);
            return leadToFault();
        }
        m_recorded = std::move(recorded).value();
    } catch (const StorageFailure& failure) {
        m_message->setText(failureSentence(failure, interfaceWording()));
        return;
    }
    accept();
}

QWidget* ActDialog::toCorrect() {
    return firstRefused(m_form);
}

void ActDialog::leadToFault() {
    QWidget* input = toCorrect();
    if (input == nullptr) {
        return;
    }
    input->setFocus(Qt::OtherFocusReason);
    // Once what was said has its lines, the window its size, and the fields their places in it.
    QTimer::singleShot(0, input, [this, input] {
        fit();
        QTimer::singleShot(0, input, [this, input] { bringIntoView(m_scroll, input); });
    });
}

bool ActDialog::mayDiscard() {
    return !m_typed || DiscardQuestion::ask(this);
}

void ActDialog::reject() {
    if (mayDiscard()) {
        QDialog::reject();
    }
}

void ActDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && focusWidget() != m_cancel) {
        return submit();
    }
    QDialog::keyPressEvent(event);
}

void ActDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ActDialog::paintEvent(QPaintEvent*) {
    paintFrame(this, m_footer);
}

void ActDialog::showEvent(QShowEvent* event) {
    fit();
    QDialog::showEvent(event);
}

int ActDialog::wide() const {
    return measures().dialog;
}

void ActDialog::fit() {
    fitDialog(this, m_column, m_footer, wide());
}

}  // namespace alem
