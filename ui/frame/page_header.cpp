#include "ui/frame/page_header.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "ui/frame/hindrance.h"
#include "ui/frame/page.h"
#include "ui/parts/labels.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr const char* filterProperty =
    "alemFilter";  ///< on a page: what its filter says, while others are shown

}  // namespace

PageHeader::PageHeader(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_controls(new QHBoxLayout),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_subtitle(new Text(Text::Style::Secondary, {}, this)),
      m_filter(new QLineEdit(this)),
      m_panel(new QToolButton(this)),
      m_act(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measures().pageMargin, 0, measures().pageMargin, 1);
    row->setSpacing(2 * measures().unit);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    m_controls->setSpacing(measures().unit);
    row->addLayout(m_controls);
    row->addWidget(m_filter, 10);  // before the subtitle, which is cut where there is no room
    row->addWidget(m_panel);
    row->addWidget(m_act);
    m_panel->setIcon(icon(QStringLiteral("panel")));
    m_panel->setCheckable(true);
    m_panel->setAutoRaise(true);
    connect(m_panel, &QToolButton::clicked, this, &PageHeader::panelToggled);
    m_subtitle->setCutAtWords();
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    setMainAct(m_act);
    m_act->setAutoDefault(true);  // Enter presses it, as in a dialog
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_page != nullptr && m_page->hasFilter()) {
            m_page->setFilter(text);
            m_page->setProperty(filterProperty, text);
            showSubtitle();
        }
    });
    connect(m_act, &QPushButton::clicked, this, &PageHeader::startMainAct);
    applyMeasures();
    retranslate();
}

void PageHeader::takeControls() {
    while (QLayoutItem* item = m_controls->takeAt(0)) {
        if (QWidget* control = item->widget()) {
            control->hide();
        }
        delete item;
    }
    for (QWidget* control : m_page->headerControls()) {
        m_controls->addWidget(control);
        control->show();
    }
}

void PageHeader::show(Page* page) {
    if (page != m_page) {
        m_page = nullptr;  // the filter of the page that is left stays as it is there
        m_filter->setText(page->property(filterProperty).toString());
    }
    m_page = page;
    takeControls();
    m_title->setText(page->title());
    m_filter->setVisible(page->hasFilter());
    m_panel->setVisible(page->sidePanel() != nullptr);
    m_act->setText(page->mainAct());
    m_act->setVisible(!page->mainAct().isEmpty());
    m_act->setEnabled(page->mayStartMainAct());
    const QString why = page->mayStartMainAct() ? QString() : hindranceSentence(m_view.hindrance());
    m_act->setToolTip(why.isEmpty() ? QStringLiteral("Ctrl+N") : why);
    m_act->setAccessibleDescription(why);
    showSubtitle();
}

/// Before the filter takes its full width: a count is to be read.
void PageHeader::showSubtitle() {
    const QString said = m_page->subtitle();
    m_subtitle->setText(said);
    m_subtitle->setToolTip(said);
    m_subtitle->setMinimumWidth(0);
    layout()->invalidate();
    const int room = width() - layout()->minimumSize().width();
    const int wanted = m_subtitle->fontMetrics().horizontalAdvance(said) + 1;
    m_subtitle->setMinimumWidth(std::clamp(room, 0, wanted));
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_page != nullptr) {
        showSubtitle();
    }
}

void PageHeader::setPanelShown(bool shown) {
    m_panel->setChecked(shown);
}

void PageHeader::focusFilter() {
    if (m_filter->isVisible()) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    }
}

void PageHeader::startMainAct() {
    if (m_page != nullptr && !m_page->mainAct().isEmpty() && m_page->mayStartMainAct()) {
        m_page->startMainAct();
    }
}

bool PageHeader::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(event) : nullptr;
    if (key == nullptr) {
        return QWidget::eventFilter(watched, event);
    }
    if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    for (const int leaving : {Qt::Key_Escape, Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}) {
        if (key->key() == leaving) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PageHeader::applyMeasures() {
    setFixedHeight(measures().pageHeader);
    m_filter->setMinimumWidth(measures().filter / 2);
    m_filter->setMaximumWidth(measures().filter);
    m_panel->setFixedSize(measures().control, measures().control);
}

void PageHeader::retranslate() {
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter this page"));
    m_filter->setToolTip(tr("Filter (Ctrl+F); Down or Enter goes to the rows, Esc clears, then leaves"));
    m_panel->setAccessibleName(tr("Details"));
    m_panel->setToolTip(tr("Details at the right (Ctrl+I)"));
    if (m_page != nullptr) {
        show(m_page);
    }
}

void PageHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().hairline);
}

void PageHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        applyMeasures();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
