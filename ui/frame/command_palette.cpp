#include "ui/frame/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <utility>

#include "ui/parts/cut_text.h"
#include "ui/parts/labels.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;

class PaletteDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, measures().navigationRow};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& t = theme();
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, t.selection);
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), measures().currentMark, option.rect.height()),
                t.accent);
        }
        const int side = measures().icon;
        QRect row = option.rect.adjusted(2 * measures().unit, 0, -2 * measures().unit, 0);
        painter->drawPixmap(row.left(), row.center().y() - side / 2 + 1,
                            iconPixmap(index.data(iconRole).toString(), side, t.textSecondary,
                                       painter->device()->devicePixelRatioF()));
        row.setLeft(row.left() + side + measures().unit + measures().half);
        painter->setFont(smallFont());
        painter->setPen(t.textSecondary);
        const QString note = index.data(noteRole).toString();
        painter->drawText(row, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), note);
        row.setRight(row.right() - painter->fontMetrics().horizontalAdvance(note) - 2 * measures().unit);
        painter->setFont(bodyFont());
        painter->setPen(enabled ? t.text : t.idle.colour);
        painter->drawText(row, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          cutOutsideNumbers(index.data().toString(), painter->fontMetrics(), row.width()));
        painter->restore();
    }
};

}  // namespace

CommandPalette::CommandPalette(PaletteSource source, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      m_source(std::move(source)),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_nothing(new Text(Text::Style::Secondary, tr("Nothing of that name"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(2 * measures().search);
    m_line->setPlaceholderText(tr("Page, act, asset, account, counterparty or entry number"));
    m_line->setAccessibleName(tr("Search or command"));
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFixedHeight(11 * measures().navigationRow);
    m_nothing->setAlignment(Qt::AlignCenter);
    // In the list's place and as tall: what is typed must not move while one types.
    m_nothing->setFixedHeight(m_list->height());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measures().unit, measures().unit, measures().unit, measures().unit);
    column->setSpacing(measures().unit);
    column->addWidget(m_line);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    search();
    m_line->setFocus();
}

void CommandPalette::search() {
    m_entries = m_source.find(m_line->text());
    m_model->clear();
    for (const PaletteEntry& entry : m_entries) {
        auto* item = new QStandardItem(entry.text);
        item->setData(entry.note, noteRole);
        item->setData(entry.iconName, iconRole);
        item->setData(QString(entry.text + QStringLiteral(", ") + entry.note), Qt::AccessibleTextRole);
        item->setEnabled(entry.enabled);
        m_model->appendRow(item);
    }
    QWidget* shown = m_list;
    QWidget* hidden = m_nothing;
    if (m_entries.isEmpty()) {
        std::swap(shown, hidden);
    }
    hidden->hide();  // first: both at once, for a moment even, would make the window taller for good
    shown->show();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run(int row) {
    if (row < 0 || row >= m_entries.size() || !m_entries[row].enabled) {
        return;
    }
    const auto act = m_entries[row].run;
    close();
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        const int now = m_list->currentIndex().row();
        const int page = key == Qt::Key_PageDown || key == Qt::Key_PageUp ? 10 : 1;
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_list->setCurrentIndex(m_model->index(std::min(now + page, m_model->rowCount() - 1), 0));
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_PageUp) {
            m_list->setCurrentIndex(m_model->index(std::max(now - page, 0), 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(now);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surfaceRaised);
    painter.setPen(theme().rule);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace alem
