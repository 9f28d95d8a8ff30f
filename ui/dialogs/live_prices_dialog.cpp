#include "ui/dialogs/live_prices_dialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/frame/hindrance.h"
#include "ui/frame/shortcuts.h"
#include "ui/parts/discard_question.h"
#include "ui/parts/field.h"
#include "ui/parts/file_choice.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/state_label.h"
#include "ui/parts/table.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/feed_words.h"
#include "ui/words/live_words.h"

namespace alem {

namespace {

const auto addressSetting = QStringLiteral("feed/address");
const auto seriesSetting = QStringLiteral("feed/series");
const auto authoritiesSetting = QStringLiteral("feed/authorities");

constexpr int columnCount = 5;

}  // namespace

LivePricesDialog::LivePricesDialog(FundView& view, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_feed(LiveFeed::of(view)),
      m_trades(LiveTrades::of(view)),
      m_lead(new Text(Text::Style::Body, {}, this)),
      m_address(new QLineEdit(QSettings().value(addressSetting).toString(), this)),
      m_series(new QPlainTextEdit(QSettings().value(seriesSetting).toString(), this)),
      m_authorities(new QLineEdit(QSettings().value(authoritiesSetting).toString(), this)),
      m_addressField(new Field(m_address, this)),
      m_seriesField(new Field(m_series, this)),
      m_authoritiesField(new Field(m_authorities, this)),
      m_browse(new QPushButton(this)),
      m_watch(new QCheckBox(this)),
      m_watchNote(new Text(Text::Style::Note, {}, this)),
      m_state(new StateLabel(alem::State::Idle, {}, this)),
      m_trouble(new Text(Text::Style::Secondary, {}, this)),
      m_table(new Table(QStringLiteral("live_prices"), this)),
      m_rows(new QStandardItemModel(this)),
      m_switch(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    layOut();
    addLookKeys(this);
    for (const char* keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        addShortcut(this, QKeySequence(QLatin1String(keys)), [this] { m_switch->click(); });
    }
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_switch, &QPushButton::clicked, this, &LivePricesDialog::turn);
    connect(m_browse, &QPushButton::clicked, this, &LivePricesDialog::chooseAuthorities);
    m_watch->setChecked(m_trades.isOn());
    connect(m_watch, &QCheckBox::toggled, this, &LivePricesDialog::turnWatch);
    connect(&m_feed, &LiveFeed::changed, this, &LivePricesDialog::showState);
    connect(&m_view, &FundView::refreshed, this, &LivePricesDialog::showState);
    connect(&m_second, &QTimer::timeout, this, &LivePricesDialog::showState);
    m_second.start(1000);
    retranslate();
}

void LivePricesDialog::layOut() {
    m_lead->setWordWrap(true);
    m_watchNote->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_series->setFixedHeight(3 * measures().tableRow);
    m_series->setTabChangesFocus(true);
    m_table->setColumns(
        {ColumnKind::Text, ColumnKind::State, ColumnKind::Text, ColumnKind::Text, ColumnKind::Text});
    m_table->setWidths({-1, 110, 145, 165, 165});
    m_table->setEdge(TableEdge::Text);
    m_rows->setColumnCount(columnCount);  // so that the widths have columns to go to
    m_table->setModel(m_rows);
    m_table->setFixedHeight(5 * measures().tableRow);
    setMainAct(m_switch);
    m_browse->setAutoDefault(false);
    m_switch->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(measures().controlGap);
    buttons->addWidget(m_state);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_switch);
    auto* column = new QVBoxLayout(this);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(2 * measures().unit);
    column->addWidget(m_lead);
    column->addWidget(m_addressField);
    column->addWidget(m_seriesField);
    column->addLayout(beside(m_authoritiesField, m_browse));
    for (QWidget* widget : {static_cast<QWidget*>(m_watch), static_cast<QWidget*>(m_watchNote),
                            static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_trouble)}) {
        column->addWidget(widget);
    }
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(measures().dialog * 5 / 4);
}

void LivePricesDialog::chooseAuthorities() {
    const QString chosen =
        FileChoice::toOpen(this, tr("Certificates to trust"), tr("PEM files (*.pem *.crt)"));
    if (!chosen.isEmpty()) {
        m_authorities->setText(chosen);
    }
}

std::optional<FeedAddress> LivePricesDialog::readAddress() {
    const auto address = FeedAddress::parse(m_address->text().trimmed().toStdString());
    m_addressField->setRefusal(address ? QString()
                                       : feedAddressSentence(address.error(), interfaceWording()));
    return address ? std::optional(*address) : std::nullopt;
}

std::optional<std::vector<FeedPlan>> LivePricesDialog::readSeries() {
    std::vector<FeedPlan> plans;
    QString refusal;
    for (const QString& line : m_series->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        const auto plan = FeedPlan::parse(text.toStdString());
        const Assets& assets = m_view.desk().books().assets();
        if (!plan) {
            refusal = tr("%1 is no series: write one as in BTC/USD=BTCUSD@1h.")
                          .arg(interfaceWording().quoted(text));
        } else if (assets.find(plan->asset) == nullptr || assets.find(plan->quote) == nullptr) {
            refusal = tr("%1 names an asset that is not registered.").arg(interfaceWording().quoted(text));
        } else {
            plans.push_back(*plan);
        }
    }
    if (refusal.isEmpty() && plans.empty()) {
        refusal = tr("Name at least one series.");
    }
    m_seriesField->setRefusal(refusal);
    return refusal.isEmpty() ? std::optional(std::move(plans)) : std::nullopt;
}

bool LivePricesDialog::isTyped() const {
    const QSettings settings;
    return m_address->text() != settings.value(addressSetting).toString() ||
           m_series->toPlainText() != settings.value(seriesSetting).toString() ||
           m_authorities->text() != settings.value(authoritiesSetting).toString();
}

void LivePricesDialog::reject() {
    if (m_feed.isOn() || !isTyped() || DiscardQuestion::ask(this)) {
        QDialog::reject();
    }
}

void LivePricesDialog::turn() {
    if (m_feed.isOn()) {
        m_feed.turnOff();
        return;
    }
    const auto address = readAddress();
    const auto plans = readSeries();
    const QString authorities = m_authorities->text().trimmed();
    const bool readable = authorities.isEmpty() || QFileInfo(authorities).isReadable();
    m_authoritiesField->setRefusal(readable ? QString() : tr("There is no such file to read."));
    if (!address || !plans || !readable || !m_view.desk().signedIn()) {
        return;
    }
    QSettings settings;
    settings.setValue(addressSetting, QString::fromStdString(address->text()));
    settings.setValue(seriesSetting, m_series->toPlainText());
    settings.setValue(authoritiesSetting, authorities);
    m_feed.turnOn(*address, *plans, authorities.toStdString());
    turnWatch();
}

/// What is typed is what the feed runs on: it cannot be changed while it is on.
void LivePricesDialog::turnWatch() {
    if (!m_watch->isChecked() || !m_feed.isOn()) {
        m_trades.turnOff();
        return;
    }
    const auto address = readAddress();
    const auto plans = readSeries();
    if (address && plans && !m_trades.isOn()) {
        m_trades.turnOn(*address, *plans, m_authorities->text().trimmed().toStdString());
    }
}

QString LivePricesDialog::watchDoubts() const {
    return m_trades.report()
               ? liveDoubts(*m_trades.report(), m_trades.pairs(), interfaceWording(), &m_view.desk().books())
               : QString();
}

QString LivePricesDialog::stateSentence() const {
    switch (m_feed.state()) {
        case LiveFeed::State::Off:
            return tr("Off");
        case LiveFeed::State::On:
            return m_feed.isAsking() ? tr("On: asking") : tr("On");
        case LiveFeed::State::PausedSignedOut:
            return tr("Paused: nobody is signed in");
        case LiveFeed::State::PausedReadOnly:
            return tr("Paused: the log may not be written");
        case LiveFeed::State::EndedOtherOfficer:
            return tr("Off: another officer signed in");
        case LiveFeed::State::EndedFailure:
            return tr("Off: the disk failed");
    }
    return {};
}

void LivePricesDialog::showState() {
    const bool on = m_feed.isOn();
    const bool running = m_feed.state() == LiveFeed::State::On;
    const bool failed = m_feed.state() == LiveFeed::State::EndedFailure;
    m_state->setState(running
                          ? alem::State::Sound
                          : (failed ? alem::State::Breach : (on ? alem::State::Caution : alem::State::Idle)),
                      stateSentence());
    for (QWidget* field : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_series),
                           static_cast<QWidget*>(m_authorities), static_cast<QWidget*>(m_browse)}) {
        field->setEnabled(!on);
    }
    m_switch->setText(on ? tr("Turn off") : tr("Turn on"));
    const bool may = m_view.desk().signedIn() && !m_view.isReadOnly() && !m_view.desk().brokenEntry();
    m_switch->setEnabled(on || may);
    QString trouble;
    if (m_feed.failure()) {
        trouble = failureSentence(*m_feed.failure(), interfaceWording());
    } else if (!on && !may) {
        trouble = hindranceSentence(m_view.hindrance());
    }
    const auto* session = m_feed.session();
    m_rows->setRowCount(session == nullptr ? 0 : static_cast<int>(session->schedule().series().size()));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const FeedSeries& series = session->schedule().series()[static_cast<std::size_t>(row)];
        showRow(row, series);
        if (series.trouble && trouble.isEmpty()) {
            trouble = interfaceWording().labelled(
                QString::fromStdString(series.plan.text()),
                feedTroubleSentence(*series.trouble, interfaceWording(), &m_view.desk().books()));
        }
    }
    m_trouble->setText(trouble.isEmpty() ? watchDoubts() : trouble);
    grow();
}

/// Sentences that came take lines of their own, not those of the fields.
void LivePricesDialog::grow() {
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height()) {
        resize(width(), needed);
    }
}

void LivePricesDialog::showRow(int row, const FeedSeries& series) {
    const Zone& zone = m_view.desk().books().zone();
    const auto shown = [&](const std::optional<Instant>& instant) {
        return instant ? Wording::isoSecond(*instant, zone) : QString();
    };
    const auto set = [&](int column, const QString& text) {
        QStandardItem* item = m_rows->item(row, column);
        if (item == nullptr) {
            item = new QStandardItem;
            m_rows->setItem(row, column, item);
        }
        item->setText(text);
        return item;
    };
    const Instant next = std::max(series.nextAttempt, m_feed.session()->schedule().restsUntil());
    set(0, QString::fromStdString(series.plan.text()));
    QString word = tr("waits");
    alem::State state = alem::State::Pending;
    if (series.trouble) {
        word = tr("trouble");
        state = alem::State::Caution;
    } else if (series.lastAnswer) {
        word = tr("up to date");
        state = alem::State::Sound;
    }
    set(1, word)->setData(static_cast<int>(state), role::StateOf);
    set(2, series.known ? Wording::isoMinute(series.known->openTime, Zone()) : QString());
    set(3, shown(series.lastAnswer));
    set(4, next <= m_view.now() ? tr("now") : shown(next));
}

void LivePricesDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void LivePricesDialog::retranslate() {
    setWindowTitle(tr("Live prices"));
    m_lead->setText(tr(
        "While it is on, the desk asks this source for closed bars and seals what comes in as your act, with "
        "the answer as evidence. It is off whenever the program starts."));
    m_addressField->setLabel(tr("Address of the source"));
    m_addressField->setNote(tr("Such as https://api.example.com; it has /api/v3/klines under it."));
    m_seriesField->setLabel(tr("Series, one on each line"));
    m_seriesField->setNote(tr("Asset, currency, symbol at the source and interval: BTC/USD=BTCUSD@1h."));
    m_authoritiesField->setLabel(tr("Certificates to trust instead of the system's"));
    m_authoritiesField->setNote(tr("A PEM file, for a gateway of your own; usually empty."));
    m_browse->setText(tr("Choose…"));
    m_watch->setText(tr("Watch trades as well"));
    m_watchNote->setText(
        tr("Asks for every trade each second and shows prices, the value of the fund and rules that would "
           "fire on the overview. Indicative: none of it is in the log, values the books or opens a case."));
    m_rows->setColumnCount(columnCount);
    m_rows->setHorizontalHeaderLabels(
        {tr("Series"), tr("State"), tr("Last bar, UTC"), tr("Last answer"), tr("Next attempt")});
    m_close->setText(tr("Close"));
    showState();
}

}  // namespace alem
