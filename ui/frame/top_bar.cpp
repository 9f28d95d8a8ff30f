#include "ui/frame/top_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/frame/as_of_control.h"
#include "ui/frame/navigation.h"
#include "ui/frame/officer_chip.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QToolButton* toolButton(const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    return button;
}

}  // namespace

TopBar::TopBar(FundView& view, Navigation& navigation, const FrameActs& acts, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_navigation(navigation),
      m_place(new QWidget(this)),
      m_fund(new Text(Text::Style::Title, {}, m_place)),
      m_fictional(new Text(Text::Style::Note, {}, m_place)),
      m_back(toolButton(QStringLiteral("back"), this)),
      m_forward(toolButton(QStringLiteral("forward"), this)),
      m_asOf(new AsOfControl(view, this)),
      m_search(new FrameButton(this)),
      m_tongue(new Segments({QStringLiteral("FR"), QStringLiteral("EN")}, this)),
      m_theme(toolButton(QStringLiteral("theme"), this)),
      m_officer(new OfficerChip(view, acts, this)) {
    layOut();
    m_search->setIconName(QStringLiteral("search"));
    m_search->setKey(QStringLiteral("Ctrl+K"));
    connect(m_back, &QToolButton::clicked, &navigation, &Navigation::back);
    connect(m_forward, &QToolButton::clicked, &navigation, &Navigation::forward);
    connect(&navigation, &Navigation::arrived, this, &TopBar::refresh);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
    connect(m_tongue, &Segments::chosen, this, [](int index) {
        LanguageSwitch::instance().setLanguage(index == 0 ? Language::French : Language::English);
    });
    connect(m_theme, &QToolButton::clicked, this, [] { Appearance::instance().toggle(); });
    applyMeasures();
    retranslate();
}

void TopBar::layOut() {
    const int unit = measures().unit;
    auto* lines = new QVBoxLayout(m_place);
    lines->setContentsMargins(2 * unit, 0, 0, 0);
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addWidget(m_fund);
    lines->addWidget(m_fictional);
    lines->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 3 * unit, 1);
    row->setSpacing(0);
    row->addWidget(m_place);
    row->addSpacing(unit + 2 * measures().half);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(unit);
    row->addWidget(m_asOf);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_tongue);
    row->addSpacing(unit);
    row->addWidget(m_theme);
    row->addSpacing(unit);
    row->addWidget(m_officer);
}

QWidget* TopBar::search() const {
    return m_search;
}

void TopBar::applyMeasures() {
    setFixedHeight(measures().topBar);
    m_place->setFixedWidth(measures().sidebar);
    m_search->setWanted(measures().search);
    for (QToolButton* button : {m_back, m_forward, m_theme}) {
        button->setFixedSize(measures().control, measures().control);
    }
}

void TopBar::refresh() {
    const FundFacts& fund = m_view.desk().books().fund();
    m_fund->setText(fromText(fund.name));
    m_fund->setToolTip(QString::fromStdString(m_view.desk().path().string()));
    m_fictional->setText(fund.fictional ? tr("Demonstration fund") : fromText(fund.origin));
    m_back->setEnabled(m_navigation.canGoBack());
    m_forward->setEnabled(m_navigation.canGoForward());
    m_asOf->refresh();
    m_officer->refresh();
    m_tongue->setCurrent(interfaceWording().isFrench() ? 0 : 1);
}

void TopBar::retranslate() {
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setTexts({}, tr("Search or command"));
    m_tongue->setAccessibleName(tr("Language"));
    m_tongue->setToolTip(tr("Language (Ctrl+L)"));
    m_theme->setToolTip(tr("Light or dark (Ctrl+Shift+L)"));
    m_theme->setAccessibleName(tr("Light or dark"));
    refresh();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().hairline);
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        applyMeasures();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
