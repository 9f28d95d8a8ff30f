#include "ui/pages/case_board.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/base/check.h"
#include "app/desk/prepared_acts.h"
#include "ui/pages/page_parts.h"
#include "ui/parts/cut_text.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/row_delegate.h"
#include "ui/parts/state.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"
#include "ui/words/series.h"

namespace alem {

namespace {

/// A case on three lines: its rule and title, its state, when. The last two wrap where a narrow column or a
/// large text leaves them no room.
class CaseDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        RowDelegate::paintRow(painter, option.rect, selected, option.state.testFlag(QStyle::State_MouseOver),
                              false);
        const auto text = [&](CaseColumn column) {
            return index.siblingAtColumn(static_cast<int>(column)).data().toString();
        };
        const auto state = static_cast<State>(
            index.siblingAtColumn(static_cast<int>(CaseColumn::State)).data(role::StateOf).toInt());
        QRect line = option.rect.adjusted(measures().unit, measures().unit, -measures().unit, 0);
        line.setHeight(measures().bodyLine);
        const int side = measures().stateGlyph;
        drawState(painter, QRectF(line.left(), line.center().y() - side / 2.0, side, side), state);
        const auto write = [&](const QRect& where, const QString& what, const QFont& font,
                               const QColor& ink) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(where, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                              cutOutsideNumbers(what, QFontMetrics(font), where.width()));
        };
        const auto wrap = [&](const QString& what, const QColor& ink) {
            line.setHeight(heightOf(what, line.width()));
            painter->setFont(smallFont());
            painter->setPen(ink);
            painter->drawText(line, wrapped | static_cast<int>(Qt::AlignVCenter), what);
            const bool alone = line.height() == measures().bodyLine;  // then there is air round it
            line.translate(0, line.height() - (alone ? measures().half : 0));
        };
        write(line.adjusted(side + measures().half, 0, 0, 0),
              text(CaseColumn::Rule) + QStringLiteral("  ") + text(CaseColumn::Title),
              bodyFont(QFont::Medium), theme().text);
        line.translate(0, line.height());
        wrap(text(CaseColumn::State), stateColour(state));
        wrap(text(CaseColumn::When), theme().textSecondary);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = (list == nullptr ? option.rect : list->viewport()->rect()).width();
        int height = measures().bodyLine + 2 * measures().unit;
        for (const CaseColumn column : {CaseColumn::State, CaseColumn::When}) {
            height += heightOf(index.siblingAtColumn(static_cast<int>(column)).data().toString(),
                               width - 2 * measures().unit);
        }
        return {120, height};
    }

  private:
    static constexpr int wrapped = static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::TextWordWrap);

    /// Of a text in that width, a line at least.
    static int heightOf(const QString& text, int width) {
        const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
        return std::max(QFontMetrics(smallFont()).boundingRect(room, wrapped, text).height(),
                        measures().bodyLine);
    }
};

QString columnWord(BoardColumn column, const Wording& words) {
    switch (column) {
        case BoardColumn::Open:
            return words.translate("Doctrine", "Open", "cases, the head of a column");
        case BoardColumn::Acknowledged:
            return words.translate("Doctrine", "Acknowledged", "cases");
        case BoardColumn::Ordered:
            return words.translate("Doctrine", "Ordered", "cases");
        case BoardColumn::Confirmed:
            return words.translate("Doctrine", "Carried out", "cases");
        case BoardColumn::Closed:
            break;
    }
    return words.translate("Doctrine", "Ended", "cases");
}

/// What a click on a prepared act leads to.
QString proposeWords(const Act& act, const Wording& words) {
    const auto quantity = [&](const auto& one) { return shortQuantity(one.quantity, one.asset, words); };
    if (const auto* sale = std::get_if<RecordSale>(&act)) {
        return words.translate("Doctrine", "Propose the prepared sale of %1", "a quantity of an asset")
            .arg(quantity(*sale));
    }
    if (const auto* purchase = std::get_if<RecordPurchase>(&act)) {
        return words.translate("Doctrine", "Propose the prepared purchase of %1", "a quantity of an asset")
            .arg(quantity(*purchase));
    }
    const auto* transfer = std::get_if<RecordTransfer>(&act);
    check(transfer != nullptr, "a prepared act is a transfer or a trade");
    return words.translate("Doctrine", "Propose the prepared transfer of %1", "a quantity of an asset")
        .arg(quantity(*transfer));
}

}  // namespace

CaseBoard::CaseBoard(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_model(caseColumns, [](int, const Wording&) { return QString(); }),
      m_about(new Text(Text::Style::Note, {}, this)),
      m_steps(new QHBoxLayout) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        column.title = new SectionTitle({}, this);
        column.cards = std::make_unique<FilterModel>();
        column.cards->setChoice([i](const QModelIndex& row) {
            return row.siblingAtColumn(static_cast<int>(CaseColumn::Column)).data(role::Machine).toString() ==
                   QString::number(i);
        });
        column.cards->setSourceModel(&m_model);
        column.list = new QListView(this);
        column.list->setModel(column.cards.get());
        column.list->setItemDelegate(new CaseDelegate(column.list));
        column.list->setFrameShape(QFrame::NoFrame);
        column.list->setMouseTracking(true);
        column.list->setWordWrap(true);  // cards wrap, and are laid out anew for another width
        column.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        connect(column.list->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, i](const QModelIndex& card) { choose(i, card); });
    }
    layOut();
    retranslate();
}

void CaseBoard::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().unit);
    head->addWidget(m_about, 1);
    head->addLayout(m_steps);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * measures().unit);
    for (Column& column : m_columns) {
        auto* one = new QVBoxLayout;
        one->setSpacing(0);
        one->addWidget(column.title);
        one->addWidget(column.list, 1);
        columns->addLayout(one, 1);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, measures().unit, 0, 0);
    whole->setSpacing(measures().half);
    whole->addLayout(head);
    whole->addLayout(columns, 1);
}

void CaseBoard::show(const Interventions& interventions) {
    // A card that goes to another column stays the selected one: the column would move on to its neighbour.
    m_reading = true;
    m_model.setRows(caseRows(interventions, m_view.books().doctrines(), m_view.instant(),
                             m_view.books().zone(), interfaceWording()));
    for (Column& column : m_columns) {
        column.cards->invalidate();
    }
    m_reading = false;
    mark(m_selected);
    retranslate();
    showSteps();
}

/// Shows the card of this case as the one that is selected, and no other.
void CaseBoard::mark(const QString& key) {
    const QModelIndex found = m_model.find(key);
    for (Column& column : m_columns) {
        const QSignalBlocker quiet(column.list->selectionModel());
        const QModelIndex card = found.isValid() ? column.cards->mapFromSource(found) : QModelIndex();
        column.list->setCurrentIndex(card);
        if (!card.isValid()) {
            column.list->clearSelection();
        }
        column.list->viewport()->update();
    }
}

void CaseBoard::retranslate() {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString word = columnWord(static_cast<BoardColumn>(i), interfaceWording());
        m_columns[i].title->setTitle(word);
        m_columns[i].title->setNote(interfaceWording().integer(m_columns[i].cards->rowCount()));
        m_columns[i].list->setAccessibleName(tr("Cases: %1").arg(word));
    }
}

void CaseBoard::choose(std::size_t column, const QModelIndex& card) {
    if (m_reading || !card.isValid()) {
        return;
    }
    m_selected = card.data(role::Key).toString();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i != column) {
            const QSignalBlocker quiet(m_columns[i].list->selectionModel());
            m_columns[i].list->clearSelection();
            m_columns[i].list->setCurrentIndex({});
            m_columns[i].list->viewport()->update();
        }
    }
    showSteps();
    if (const InterventionCase* one = selectedCase()) {
        emit caseSelected(one->id);
    }
}

void CaseBoard::select(const QString& key) {
    const QModelIndex found = m_model.find(key);
    for (Column& column : m_columns) {
        const QModelIndex card = found.isValid() ? column.cards->mapFromSource(found) : QModelIndex();
        if (card.isValid()) {
            column.list->setCurrentIndex(card);
        }
    }
}

const InterventionCase* CaseBoard::selectedCase() const {
    for (const InterventionCase& one : m_view.books().interventions(m_view.instant()).cases()) {
        if (caseKey(one.id) == m_selected) {
            return &one;
        }
    }
    return nullptr;
}

void CaseBoard::showSteps() {
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const InterventionCase* one = selectedCase();
    if (one == nullptr) {
        m_about->setText(m_model.rowCount() == 0
                             ? tr("No rule has asked for anything since the doctrine is in force.")
                             : tr("Select a case to see what may come next."));
        return;
    }
    const Wording& words = interfaceWording();
    QStringList values;
    for (const MeasuredValue& value : one->values) {
        values.append(QString::fromStdString(value.metric) + QStringLiteral(" = ") +
                      measuredWords(value, words));
    }
    const Zone& zone = m_view.books().zone();
    const QString opened = tr("%1, opened %2: %3", "a case, a moment, values")
                               .arg(QString::fromStdString(one->id.rule.text()),
                                    Wording::isoMinute(one->opened, zone), series(values, words));
    const QString inhibited = inhibitionWords(*one, zone, words);
    m_about->setText(inhibited.isEmpty() ? opened : opened + QStringLiteral(". ") + inhibited);
    if (one->state == CaseState::Ordered) {
        showPrepared(*one);
    }
    for (const CaseStep step : one->nextSteps()) {
        Link* link = addLink(caseStepWord(step, words));
        allowAct(link, m_view);
        connect(link, &QPushButton::clicked, this, [this, id = one->id, step] { emit stepWanted(id, step); });
    }
}

Link* CaseBoard::addLink(const QString& text) {
    auto* link = new Link(text, this);
    link->setSmall(true);
    m_steps->addWidget(link);
    return link;
}

/// What the order comes to: transfers and trades that are ready to be proposed, and requests that wait
/// already.
void CaseBoard::showPrepared(const InterventionCase& one) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    for (const PreparedAct& prepared : preparedActs(one, books, m_view.instant())) {
        if (prepared.act) {
            Link* link = addLink(proposeWords(*prepared.act, words));
            allowAct(link, m_view);
            if (link->isEnabled()) {
                link->setToolTip(preparedWords(prepared, books, words));
            }
            connect(link, &QPushButton::clicked, this, [this, act = *prepared.act] { emit actWanted(act); });
        } else if (prepared.proposal) {
            Link* link = addLink(tr("Request %1 waits").arg(words.integer(*prepared.proposal)));
            link->setToolTip(preparedWords(prepared, books, words));
            connect(link, &QPushButton::clicked, this,
                    [this, which = *prepared.proposal] { emit requestWanted(which); });
        }
    }
}

}  // namespace alem
