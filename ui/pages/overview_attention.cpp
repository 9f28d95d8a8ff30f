#include "ui/pages/overview_attention.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/attention_words.h"
#include "ui/pages/overview_lists.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr std::size_t mostItems = 8;
constexpr int latestEntries = 8;

/// How many entries there were at the end of the day shown, whatever has become known since: they stand in
/// the order in which they were sealed.
std::int64_t sealedBy(const FundView& view) {
    std::int64_t sealed = 0;
    std::int64_t end = view.books().size();
    while (!view.isNow() && sealed < end) {
        const std::int64_t middle = sealed + (end - sealed) / 2;
        const auto entry = readEntry(view.desk(), middle);
        if (entry && entry->at <= view.instant()) {
            sealed = middle + 1;
        } else {
            end = middle;
        }
    }
    return end;
}

}  // namespace

OverviewAttention::OverviewAttention(QWidget* parent)
    : QWidget(parent),
      m_title(new SectionTitle({}, this)),
      m_all(new Link({}, this)),
      m_nothing(new Text(Text::Style::Secondary, {}, this)),
      m_lines(new LineList(this)),
      m_latest(new SectionTitle({}, this)),
      m_openLog(new Link({}, this)),
      m_entries(new LineList(this)) {
    auto* column = new QVBoxLayout(this);
    const int unit = measures().unit;
    column->setContentsMargins(measures().pageMargin, 2 * unit, measures().pageMargin, 2 * unit);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_nothing);
    column->addWidget(m_lines);
    column->addSpacing(3 * unit);
    column->addWidget(m_latest);
    column->addWidget(m_entries);
    column->addStretch(1);
    m_all->setSmall(true);
    m_title->addTrailing(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_whole = !m_whole;
        emit againWanted();
    });
    m_openLog->setSmall(true);
    m_latest->addTrailing(m_openLog);
    m_nothing->setContentsMargins(0, unit, 0, unit);
    connect(m_openLog, &QPushButton::clicked, this, [this] { emit wanted(QStringLiteral("audit"), {}); });
    connect(m_lines, &LineList::opened, this, [this](int index) {
        const Attention& item = m_items.at(static_cast<std::size_t>(index));
        emit wanted(QString::fromLatin1(item.page), fromText(item.key));
    });
    connect(m_entries, &LineList::opened, this, [this](int index) {
        emit wanted(QStringLiteral("audit"), QString::number(m_numbers.at(static_cast<std::size_t>(index))));
    });
}

void OverviewAttention::show(const std::vector<Attention>& items, const FundView& view) {
    m_items = items;
    m_title->setTitle(tr("Needs attention"));
    const bool cut = items.size() > mostItems && !m_whole;
    m_title->setNote(cut ? tr("%1 of %2, by severity").arg(mostItems).arg(items.size()) : tr("by severity"));
    m_all->setVisible(items.size() > mostItems);
    m_all->setText(cut ? tr("All %1", "what needs attention").arg(items.size())
                       : tr("Only %1").arg(mostItems));
    m_nothing->setText(tr("Nothing: every limit, price and licence is in order."));
    m_nothing->setVisible(items.empty());
    if (cut) {
        m_items.resize(mostItems, Attention{});
    }
    m_latest->setTitle(tr("Latest entries"));
    m_openLog->setText(tr("Open the audit log"));
    showItems(view);
    showEntries(view);
}

void OverviewAttention::showItems(const FundView& view) {
    const Wording& words = interfaceWording();
    m_lines->setCount(static_cast<int>(m_items.size()));
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        const Attention& item = m_items[static_cast<std::size_t>(i)];
        m_lines->line(i)->setState(item.state);
        m_lines->line(i)->setTexts(attentionTitle(item, view.books(), words),
                                   attentionNote(item, view.books(), words),
                                   attentionAge(item, view.instant(), words));
    }
}

void OverviewAttention::showEntries(const FundView& view) {
    const Wording& words = interfaceWording();
    const Books& books = view.books();
    const Zone& zone = books.zone();
    m_numbers.clear();
    for (std::int64_t number = sealedBy(view) - 1; number >= 0 && m_numbers.size() < latestEntries;
         --number) {
        m_numbers.push_back(number);
    }
    m_entries->setCount(static_cast<int>(m_numbers.size()));
    for (int i = 0; i < static_cast<int>(m_numbers.size()); ++i) {
        const auto entry = readEntry(view.desk(), m_numbers[static_cast<std::size_t>(i)]);
        LineButton* line = m_entries->line(i);
        line->setNumber(words.integer(m_numbers[static_cast<std::size_t>(i)]));
        if (!entry) {
            line->setTexts(tr("This entry cannot be read"), {}, {});
            continue;
        }
        const bool today = zone.dayOf(entry->at) == zone.dayOf(view.instant());
        line->setTexts(eventTitle(entry->event, books, words), officerName(entry->officer, &books),
                       today ? words.timeOfDay(entry->at, zone) : words.dayAndMonth(zone.dayOf(entry->at)));
    }
}

void OverviewAttention::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(0, 0, 1, height()), theme().hairline);
}

}  // namespace alem
