#include "ui/pages/approvals_page.h"

#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/desk/proposing.h"
#include "ui/models/approval_rows.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/pages/proposal_delegate.h"
#include "ui/pages/proposal_detail.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/segments.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"

namespace alem {

ApprovalsPage::ApprovalsPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_model(approvalColumns, [](int, const Wording&) { return QString(); }),
      m_choice(new Segments({QString(), QString(), QString()}, this)),
      m_list(new QListView(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyPage(this)),
      m_detail(new ProposalDetail(view)) {
    m_filter.setSourceModel(&m_model);
    m_filter.setChoice(
        [this](const QModelIndex& row) { return isIn(row, static_cast<Choice>(m_choice->current())); });
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setWordWrap(true);  // titles wrap: rows are laid out anew for another width
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    keepWide(m_list, 300);
    QVBoxLayout* panel = nullptr;
    QScrollArea* right = makePanel(panel);
    keepWide(right, 420);
    panel->addWidget(m_detail);
    panel->addStretch(1);
    m_stack->addWidget(
        makeSplitter(Qt::Horizontal, QStringLiteral("approvals"), {m_list, right}, {420, 780}));
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_choice, &Segments::chosen, this, [this] {
        m_kept = -1;
        choose();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!m_reading) {
                    m_kept = current.isValid() ? -1 : m_kept;
                    showSelected();
                }
            });
    connect(m_detail, &ProposalDetail::deciding, this, &ApprovalsPage::keep);
    connect(m_detail, &ProposalDetail::decided, this, [this](std::int64_t, bool done) { settle(done); });
    connect(m_detail, &ProposalDetail::entryWanted, this,
            [this](std::int64_t entry) { emit wanted(QStringLiteral("audit"), QString::number(entry)); });
    retranslate();
}

bool ApprovalsPage::isIn(const QModelIndex& source, Choice choice) const {
    const auto cell = [&](ApprovalColumn column) {
        return source.siblingAtColumn(static_cast<int>(column)).data(role::Machine).toString();
    };
    const bool pending = cell(ApprovalColumn::State) == fromText(nameOf(ProposalState::Pending));
    const auto officer = view().desk().signedIn();
    const bool own = officer && cell(ApprovalColumn::Proposer) == fromText(officer->view());
    return choice == Decided ? !pending : choice == Mine ? pending && own : pending;
}

int ApprovalsPage::countOf(Choice choice) const {
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        count += isIn(m_model.index(row, 0), choice) ? 1 : 0;
    }
    return count;
}

int ApprovalsPage::hiddenRows() const {
    return countOf(static_cast<Choice>(m_choice->current())) - m_filter.rowCount();
}

QString ApprovalsPage::subtitle() const {
    const Books& books = view().books();
    const OfficerId officer = view().desk().signedIn().value_or(OfficerId());
    const auto pending = view().pending();
    const auto mayDecide = std::count_if(pending.begin(), pending.end(), [&](const Proposal* proposal) {
        return !mayNotApprove(officer, *proposal, books, view().now());
    });
    const QString said =
        pending.empty() ? tr("Nothing waits")
        : !view().isNow()
            ? tr("%n waited at the end of the day", "requests", static_cast<int>(pending.size()))
            : tr("You may decide %1 of %2")
                  .arg(interfaceWording().integer(mayDecide),
                       interfaceWording().integer(static_cast<std::int64_t>(pending.size())));
    return hiddenRows() == 0 ? said
                             : tr("%1, %2", "a count, then what is hidden")
                                   .arg(said, tr("%n hidden by the filter", nullptr, hiddenRows()));
}

QList<QWidget*> ApprovalsPage::headerControls() const {
    return {m_choice};
}

void ApprovalsPage::setFilter(const QString& text) {
    const QString key = m_list->currentIndex().data(role::Key).toString();
    m_filter.setWords(text);
    if (!key.isEmpty() && m_list->currentIndex().data(role::Key).toString() != key) {
        m_list->setCurrentIndex({});  // what is shown is what is marked, never a neighbour
    }
    emit headerChanged();
}

void ApprovalsPage::refresh() {
    m_reading = true;
    m_model.setRows(approvalRows(view().books(), view().instant(), interfaceWording()));
    const auto texts = [this](const QString& word, Choice choice) {
        return word + u'\t' + interfaceWording().integer(countOf(choice));
    };
    m_choice->setTexts(
        {texts(tr("Pending"), Pending), texts(tr("Mine"), Mine), texts(tr("Decided"), Decided)});
    choose();
}

bool ApprovalsPage::isListed(std::int64_t proposal) const {
    return m_filter.mapFromSource(m_model.find(QString::number(proposal))).isValid();
}

void ApprovalsPage::choose() {
    m_reading = true;
    m_filter.invalidate();
    const bool kept = m_kept >= 0 && !isListed(m_kept);
    if (kept) {
        m_list->setCurrentIndex({});
    } else if (!m_list->currentIndex().isValid() && !m_filter.isTyped() && m_filter.rowCount() > 0) {
        m_list->setCurrentIndex(m_filter.index(0, 0));
    }
    m_reading = false;
    const bool none = countOf(static_cast<Choice>(m_choice->current())) == 0;
    m_stack->setCurrentIndex(none && !kept ? 1 : 0);
    showEmpty();
    showSelected();
    emit headerChanged();
}

void ApprovalsPage::keep(std::int64_t proposal) {
    m_kept = proposal;
}

void ApprovalsPage::settle(bool done) {
    if (!done) {
        m_kept = -1;
        return;
    }
    // Not as if by Tab: that would select the first request.
    m_list->setFocus(Qt::MouseFocusReason);
}

void ApprovalsPage::showEmpty() {
    const QString sentence = tr(
        "What the approval policy asks a second person for waits here until somebody with the role agrees.");
    m_empty->setTexts(m_choice->current() == Decided ? tr("Nothing has been decided yet")
                      : m_choice->current() == Mine  ? tr("Nothing of yours waits")
                                                     : tr("Nothing waits for a second person"),
                      sentence);
}

void ApprovalsPage::showSelected() {
    const QString key = m_list->currentIndex().data(role::Key).toString();
    m_detail->show(key.isEmpty() ? m_kept : key.toLongLong());
}

void ApprovalsPage::select(const QString& key) {
    const QModelIndex found = m_model.find(key);
    if (!found.isValid()) {
        return;
    }
    m_kept = -1;
    if (!isIn(found, static_cast<Choice>(m_choice->current()))) {
        m_choice->setCurrent(isIn(found, Pending) ? Pending : Decided);
        refresh();
    }
    m_list->setCurrentIndex(m_filter.mapFromSource(m_model.find(key)));
}

void ApprovalsPage::retranslate() {
    m_choice->setAccessibleName(tr("Which approvals"));
    m_list->setAccessibleName(tr("Approvals"));
    showEmpty();
    m_detail->retranslate();
}

std::unique_ptr<Page> makeApprovalsPage(FundView& view) {
    return std::make_unique<ApprovalsPage>(view);
}

}  // namespace alem
