#include "ui/frame/start_window.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/frame/create_fund.h"
#include "ui/frame/log_check.h"
#include "ui/frame/shortcuts.h"
#include "ui/parts/file_choice.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/parts/state_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/finding_words.h"

namespace alem {

namespace {

const QString languageSetting = QStringLiteral("frame/language");

}  // namespace

std::filesystem::path StartWindow::demonstrationPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(folder.toStdString()) / "demonstration.alem";
}

StartWindow::StartWindow(QWidget* parent)
    : QWidget(parent),
      m_title(new Text(Text::Style::Title, QStringLiteral("Alem Desk"), this)),
      m_subtitle(new Text(Text::Style::Secondary, {}, this)),
      m_tongue(new Segments({QStringLiteral("FR"), QStringLiteral("EN")}, this)),
      m_doing(new Text(Text::Style::Secondary, {}, this)),
      m_verdict(new StateLabel(State::Breach, {}, this)),
      m_refusal(new Text(Text::Style::Body, {}, this)),
      m_examine(new QPushButton(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this)) {
    layOut();
    addLookKeys(this);
    connect(m_tongue, &Segments::chosen, this, [](int index) {
        LanguageSwitch::instance().setLanguage(index == 0 ? Language::French : Language::English);
        QSettings().setValue(languageSetting, interfaceWording().code());
    });
    connect(m_demonstration.button, &QPushButton::clicked, this, [this] {
        showBusy(true, tr("Opening the demonstration fund…"));
        m_opening.openDemonstration(demonstrationPath());
    });
    connect(m_create.button, &QPushButton::clicked, this, &StartWindow::createFund);
    connect(m_open.button, &QPushButton::clicked, this, &StartWindow::chooseFile);
    connect(m_cancel, &QPushButton::clicked, &m_opening, &FundOpening::cancel);
    connect(m_cancel, &QPushButton::clicked, &m_examination, &BackgroundWork::cancel);
    connect(m_examine, &QPushButton::clicked, this, [this] {
        if (const auto path = m_opening.altered()) {
            examine(*path);
        }
    });
    connect(&m_examination, &BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        showProgress(tr("Verifying the audit log: %1 of %2 entries"), done, total);
    });
    connect(&m_opening, &FundOpening::finished, this, &StartWindow::finish);
    connect(&m_opening, &FundOpening::progressed, this, [this](qint64 done, qint64 total) {
        showProgress(tr("Reading the audit log: %1 of %2 entries"), done, total);
    });
    showBusy(false, {});
    retranslate();
    m_demonstration.button->setFocus();
}

StartWindow::Choice StartWindow::addChoice(int row) {
    auto* grid = static_cast<QGridLayout*>(layout()->itemAt(1)->layout());
    Choice choice{new QPushButton(this), new Text(Text::Style::Secondary, {}, this)};
    choice.button->setAutoDefault(true);  // Enter presses it, as in a dialog
    choice.sentence->setWordWrap(true);
    grid->addWidget(choice.button, row, 0, Qt::AlignTop);
    grid->addWidget(choice.sentence, row, 1);
    return choice;
}

void StartWindow::layOut() {
    const int unit = measures().unit;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit);
    column->setSpacing(3 * unit);
    auto* head = new QHBoxLayout;
    auto* titles = new QVBoxLayout;
    titles->setSpacing(measures().half);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    head->addWidget(m_tongue, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * unit);
    grid->setVerticalSpacing(2 * unit);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_demonstration = addChoice(0);
    m_create = addChoice(1);
    m_open = addChoice(2);
    setMainAct(m_demonstration.button);
    auto* working = new QHBoxLayout;
    working->setSpacing(2 * unit);
    working->addWidget(m_doing);
    working->addWidget(m_bar, 1);
    working->addWidget(m_cancel);
    column->addLayout(working);
    column->addWidget(m_verdict);
    column->addWidget(m_refusal);
    column->addWidget(m_examine, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_examine->setAutoDefault(true);
    m_refusal->setWordWrap(true);
    m_bar->setTextVisible(false);
    setMinimumSize(90 * unit, 46 * unit);
}

void StartWindow::retranslate() {
    setWindowTitle(QStringLiteral("Alem Desk"));
    m_subtitle->setText(tr("The treasury desk of a digital-asset fund"));
    m_tongue->setCurrent(interfaceWording().isFrench() ? 0 : 1);
    m_tongue->setAccessibleName(tr("Language"));
    m_demonstration.button->setText(tr("Open the demonstration fund"));
    m_demonstration.sentence->setText(
        tr("Fourteen months of an invented reserve, to look round and to try everything. "
           "The passphrase of a.sadykova is demonstration-a.sadykova."));
    m_create.button->setText(tr("Create a fund…"));
    m_create.sentence->setText(tr("A new file with its first officer and their key."));
    m_open.button->setText(tr("Open a fund…"));
    m_open.sentence->setText(
        tr("A file that is already there. The keys are read from the folder beside it."));
    m_cancel->setText(tr("Stop"));
    m_examine->setText(tr("Verify its audit log"));
    m_bar->setAccessibleName(tr("How much of the audit log has been read"));
    int widest = 0;
    for (const QPushButton* button : {m_demonstration.button, m_create.button, m_open.button}) {
        widest = std::max(widest, button->sizeHint().width());
    }
    for (QPushButton* button : {m_demonstration.button, m_create.button, m_open.button}) {
        button->setMinimumWidth(widest);
    }
}

void StartWindow::showBusy(bool busy, const QString& doing) {
    for (QPushButton* button : {m_demonstration.button, m_create.button, m_open.button}) {
        button->setEnabled(!busy);
    }
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
    m_doing->setVisible(busy);
    m_doing->setText(doing);
    m_verdict->hide();
    m_examine->hide();
    if (busy) {
        m_refusal->clear();
    }
}

void StartWindow::open(const std::filesystem::path& path) {
    showBusy(true, tr("Opening %1").arg(QString::fromStdString(path.filename().string())));
    m_opening.open(path);
}

void StartWindow::chooseFile() {
    const QString chosen = FileChoice::toOpen(this, tr("Open a fund"), tr("Funds (*.alem);;All files (*)"));
    if (!chosen.isEmpty()) {
        open(chosen.toStdString());
    }
}

void StartWindow::createFund() {
    CreateFundDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted) {
        open(dialog.path());
    }
}

void StartWindow::finish() {
    showBusy(false, {});
    const QString refusal = m_opening.refusal();
    m_refusal->setText(refusal);
    if (refusal.isEmpty()) {
        emit opened();
    } else if (m_opening.altered()) {
        m_verdict->setState(State::Breach, tr("Altered by something else"));
        m_verdict->show();
        m_examine->show();
        m_examine->setFocus();
    }
    makeRoom();
}

/// What is said here may take several lines: the choices above keep their height.
void StartWindow::makeRoom() {
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed) {
        resize(width(), needed);
    }
}

void StartWindow::examine(const std::filesystem::path& path) {
    showBusy(true, tr("Verifying %1").arg(QString::fromStdString(path.filename().string())));
    m_examination.start<LogCheckOutcome>(
        [path](const BackgroundWork::Report& report) { return verifyFile(path, {}, report); },
        [this](const std::shared_ptr<LogCheckOutcome>& outcome) { showExamined(*outcome); });
}

/// What is wrong with the file, entry and tables: it stays closed.
void StartWindow::showExamined(const LogCheckOutcome& outcome) {
    showBusy(false, {});
    const Wording& words = interfaceWording();
    m_examine->show();
    if (!outcome.verification) {
        m_refusal->setText(outcome.failure ? failureSentence(*outcome.failure, words)
                                           : openFaultSentence(*outcome.fault, words));
        return;
    }
    const Verification& found = *outcome.verification;
    if (found.cancelled) {
        m_refusal->setText(tr("The verification was stopped."));
        return;
    }
    QStringList lines;
    for (const auto& finding : {found.first, found.altered}) {
        const QString line = finding ? findingSentence(*finding, words) : QString();
        if (!line.isEmpty() && !lines.contains(line)) {
            lines.append(line);
        }
    }
    lines.append(tr("%1 were examined.", "entries").arg(words.entries(static_cast<int>(found.entries))));
    m_verdict->setState(State::Breach, tr("The audit log is not sound"));
    m_verdict->show();
    m_refusal->setText(lines.join(u'\n'));
    makeRoom();
}

void StartWindow::showProgress(const QString& doing, qint64 done, qint64 total) {
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    if (total > 0) {
        m_doing->setText(doing.arg(interfaceWording().integer(done), interfaceWording().integer(total)));
    }
}

void StartWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
