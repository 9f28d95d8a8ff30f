#include "ui/frame/sidebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2;

/// A row of the sidebar: mark of the current page, icon, word, count.
class NavigationDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, measures().navigationRow};  // as wide as the list
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& t = theme();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? t.selection : t.hover);
            painter->drawRoundedRect(option.rect, measures().radius, measures().radius);
        }
        if (current) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + 4, measures().currentMark,
                                    option.rect.height() - 8),
                              t.accent);
        }
        const int side = measures().icon;
        const QRect row = option.rect.adjusted(measures().unit + 2, 0, -measures().unit, 0);
        painter->drawPixmap(
            row.left(), row.center().y() - side / 2 + 1,
            iconPixmap(index.data(nameRole).toString(), side, current ? t.accent : t.textSecondary,
                       painter->device()->devicePixelRatioF()));
        const QRect words = row.adjusted(side + measures().unit + measures().half, 0, 0, 0);
        if (words.width() > side) {
            painter->setFont(bodyFont(current ? QFont::Medium : QFont::Normal));
            painter->setPen(current ? t.text : t.textSecondary);
            painter->drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                              index.data().toString());
        }
        paintCount(painter, row, index.data(countRole).toInt());
        painter->restore();
    }

  private:
    static void paintCount(QPainter* painter, const QRect& row, int count) {
        if (count == 0) {
            return;
        }
        const QString text = interfaceWording().integer(count);
        painter->setFont(smallFont(QFont::DemiBold));
        const int width = std::max(20, painter->fontMetrics().horizontalAdvance(text) + 12);
        const bool narrow = row.width() < 2 * measures().icon + width;
        const int top = narrow ? row.top() : row.center().y() - 7;
        const QRectF badge(row.right() + (narrow ? measures().unit : 0) - width, top, width, 16);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().caution.tint);
        painter->drawRoundedRect(badge, measures().badgeRadius, measures().badgeRadius);
        painter->setPen(theme().caution.colour);
        painter->drawText(badge, Qt::AlignCenter, text);
    }
};

/// The key before the fingerprint.
class KeyMark : public QWidget {
  public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {measures().icon, measures().icon}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.drawPixmap(
            0, (height() - measures().icon) / 2,
            iconPixmap(QStringLiteral("key"), measures().icon, theme().textSecondary, devicePixelRatioF()));
    }
};

}  // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_keyMark(new KeyMark(this)),
      m_keyWord(new Text(Text::Style::Note, {}, this)),
      m_key(new Text(Text::Style::Mono, {}, this)) {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAttribute(Qt::WA_MacShowFocusRect, false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measures().unit, measures().unit, measures().unit + 1, measures().unit);
    column->addWidget(m_list, 1);
    auto* keyRow = new QHBoxLayout;
    keyRow->setContentsMargins(measures().unit + 2, 0, 0, 0);
    keyRow->setSpacing(measures().unit);
    keyRow->addWidget(m_keyMark);
    keyRow->addWidget(m_keyWord);
    keyRow->addWidget(m_key);
    keyRow->addStretch(1);
    column->addLayout(keyRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (!m_setting && now.isValid()) {
                    emit chosen(now.data(nameRole).toString());
                }
            });
    applyMeasures();
    retranslate();
}

QWidget* Sidebar::list() const {
    return m_list;
}

void Sidebar::setItems(const QList<SidebarItem>& items) {
    m_setting = true;
    m_model->setRowCount(static_cast<int>(items.size()));
    for (int row = 0; row < items.size(); ++row) {
        QStandardItem* cell = m_model->item(row);
        if (cell == nullptr) {
            cell = new QStandardItem;
            m_model->setItem(row, cell);
        }
        const SidebarItem& item = items[row];
        const QString count = item.count > 0 ? u' ' + interfaceWording().integer(item.count) : QString();
        cell->setText(item.title);
        cell->setData(item.name, nameRole);
        cell->setData(item.count, countRole);
        cell->setData(item.title + count, Qt::AccessibleTextRole);
    }
    showTips();
    m_setting = false;
}

void Sidebar::showTips() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString key = QStringLiteral("Ctrl+%1").arg(row + 1);
        m_model->item(row)->setToolTip(m_narrow ? m_model->item(row)->text() + QStringLiteral("  ") + key
                                                : key);
    }
}

void Sidebar::setNarrow(bool narrow) {
    if (narrow != m_narrow) {
        m_narrow = narrow;
        applyMeasures();
        showTips();
        retranslate();
    }
}

void Sidebar::setCurrent(const QString& name) {
    m_setting = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(nameRole).toString() == name) {
            m_list->setCurrentIndex(m_model->index(row, 0));
        }
    }
    m_setting = false;
}

void Sidebar::setKey(const QString& fingerprint) {
    m_fingerprint = fingerprint;
    retranslate();
}

void Sidebar::retranslate() {
    m_list->setAccessibleName(tr("Pages"));
    m_keyMark->setVisible(!m_fingerprint.isEmpty());
    m_key->setText(m_fingerprint);
    m_key->setVisible(!m_fingerprint.isEmpty() && !m_narrow);
    m_keyWord->setVisible(!m_narrow);
    m_keyWord->setText(m_fingerprint.isEmpty() ? tr("No key in use")
                                               : tr("Key", "the signing key, before its fingerprint"));
    m_keyMark->setToolTip(m_narrow ? m_keyWord->text() + u' ' + m_fingerprint : QString());
}

void Sidebar::applyMeasures() {
    const int rail = measures().icon + 2 * (measures().unit + 2) + 2 * measures().unit + 2;
    setFixedWidth(m_narrow ? rail : measures().sidebar);
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().hairline);
}

void Sidebar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        applyMeasures();
        m_list->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
