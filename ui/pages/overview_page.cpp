#include "ui/pages/overview_page.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/live_trades.h"
#include "ui/frame/value_history.h"
#include "ui/pages/first_step.h"
#include "ui/pages/overview_allocation.h"
#include "ui/pages/overview_attention.h"
#include "ui/pages/overview_exposure.h"
#include "ui/pages/overview_figures.h"
#include "ui/pages/overview_history.h"
#include "ui/pages/overview_live.h"
#include "ui/pages/pages.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/notice_banner.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"

namespace alem {

namespace {

/// A hairline from edge to edge between two sections.
class SectionRule : public QWidget {
  public:
    explicit SectionRule(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

  protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().hairline); }
};

QWidget* inMargins(QWidget* section, QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(measures().pageMargin, 2 * measures().unit, 2 * measures().unit,
                               2 * measures().unit);
    layout->addWidget(section);
    return holder;
}

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    return area;
}

}  // namespace

std::unique_ptr<Page> makeOverviewPage(FundView& view) {
    return std::make_unique<OverviewPage>(view);
}

OverviewPage::OverviewPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_doubt(new NoticeBanner(this)),
      m_figures(new OverviewFigures(this)),
      m_live(new OverviewLive(this)),
      m_history(new OverviewHistory(this)),
      m_allocation(new OverviewAllocation(this)),
      m_exposure(new OverviewExposure(this)),
      m_attention(new OverviewAttention(this)),
      m_empty(new EmptyPage(this)),
      m_content(new QWidget(this)) {
    layOut();
    connect(m_attention, &OverviewAttention::wanted, this, &Page::wanted);
    connect(m_attention, &OverviewAttention::againWanted, this, &OverviewPage::refresh);
    connect(m_exposure, &OverviewExposure::counterpartyOpened, this,
            [this](const QString& id) { emit wanted(QStringLiteral("custody"), id); });
    connect(m_allocation, &OverviewAllocation::assetOpened, this,
            [this](const QString& code) { emit wanted(QStringLiteral("holdings"), code); });
    connect(m_doubt, &NoticeBanner::acted, this,
            [this] { emit wanted(QStringLiteral("holdings"), m_doubtful); });
    connect(m_empty, &EmptyPage::acted, this, [this] {
        if (!takeFirstStep(this->view(), window())) {
            startMainAct();
        }
    });
    connect(&view.valueHistory(), &ValueHistory::changed, this, [this] {
        m_statement.reset();
        if (isVisible()) {
            refresh();
        }
    });
    connect(&LiveTrades::of(view), &LiveTrades::changed, this, [this] {
        if (isVisible()) {
            showLive();
        }
    });
    retranslate();
}

/// The worst is said above the value it puts in doubt.
void OverviewPage::showDoubt(const std::vector<Attention>& attention) {
    const auto item = std::find_if(attention.begin(), attention.end(), [](const Attention& one) {
        return one.kind == Attention::Kind::PriceContradicted && one.state == State::Breach;
    });
    m_doubt->setVisible(item != attention.end());
    if (item == attention.end()) {
        return;
    }
    m_doubtful = fromText(item->key);
    m_doubt->setTexts(item->state, tr("Value in doubt"),
                      contradictionSentence(*item->contradiction, interfaceWording()) + QChar(u'.'),
                      tr("Open the holding"));
}

/// Beside the present only: the past has no live prices.
void OverviewPage::showLive() {
    const LiveTrades& trades = LiveTrades::of(view());
    const bool shown = trades.isOn() && view().isNow();
    if (shown) {
        m_live->show(trades.report(), trades.pairs(), view());
    }
    m_live->setVisible(shown);
}

void OverviewPage::layOut() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QWidget(left);
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(measures().pageMargin, 2 * measures().unit, 2 * measures().unit,
                                  measures().unit);
    topColumn->setSpacing(measures().unit);
    topColumn->addWidget(m_figures);
    topColumn->addWidget(m_live);
    topColumn->addWidget(m_history, 1);
    column->addWidget(m_doubt);
    column->addWidget(top, 1);
    column->addWidget(new SectionRule(left));
    column->addWidget(inMargins(m_allocation, left));
    column->addWidget(new SectionRule(left));
    column->addWidget(inMargins(m_exposure, left));

    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scrolling(left, m_content), 1);
    auto* side = scrolling(m_attention, m_content);
    const auto fix = [side] { side->setFixedWidth(measures().detailPanel + measures().pageMargin); };
    connect(&Appearance::instance(), &Appearance::changed, side, fix);
    fix();
    row->addWidget(side);
    auto* stack = new QStackedLayout(this);
    stack->addWidget(m_content);
    stack->addWidget(m_empty);
}

const HoldingsStatement& OverviewPage::statement() {
    // Read again only when something it depends on has changed; within the same minute the age of prices
    // stays what it is.
    constexpr std::int64_t minute = 60'000;
    const Instant at = Instant::ofMilliseconds(view().instant().milliseconds() / minute);
    const Ground now{view().books().size(), at, view().currency(), view().asOf()};
    if (!m_statement || !(m_ground == now)) {
        m_statement = overviewStatement(view());
        m_ground = now;
    }
    return *m_statement;
}

QString OverviewPage::subtitle() const {
    const Wording& words = interfaceWording();
    const Valuation& valuation = view().valuation();
    std::optional<Instant> newest;
    for (const ValuedPosition& position : valuation.positions) {
        if (position.price && position.price->at && (!newest || *newest < *position.price->at)) {
            newest = position.price->at;
        }
    }
    if (!newest) {
        return {};
    }
    return tr("Valued at the prices of %1").arg(words.moment(*newest, view().books().zone()));
}

void OverviewPage::startMainAct() {
    recordPurchase(view(), window());
}

void OverviewPage::refresh() {
    const Books& books = view().books();
    const bool empty = view().valuation().positions.empty() && books.transactions().all().empty();
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty)
                                                                   : m_content);
    const HoldingsStatement& shown = statement();
    const auto limits = limitsOf(view());
    const bool computing = view().valueHistory().isComputing();
    m_figures->show(shown, computing);
    showLive();
    m_history->show(shown, view(), computing);
    m_allocation->show(shown, books);
    m_exposure->show(limits, books);
    const auto attention = attentionOf(view(), limits);
    showDoubt(attention);
    m_attention->show(attention, view());
    fillEmpty(*m_empty, view(), tr("No holdings yet"),
              tr("The value of the fund, its allocation and its limits will stand here."), mainAct());
}

void OverviewPage::retranslate() {}

}  // namespace alem
