#include "ui/pages/audit_page.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/frame/log_check.h"
#include "ui/pages/entry_detail.h"
#include "ui/pages/hand_out.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/pages/verification_panel.h"
#include "ui/parts/checkpoint_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr int factRoom = 260;  ///< for the beginning of a sentence

}  // namespace

AuditPage::AuditPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_model(view.desk()),
      m_handOut(new QPushButton(this)),
      m_verification(new VerificationPanel(view, this)),
      m_table(new Table(QStringLiteral("audit"), this)),
      m_lineTitle(new SectionTitle({}, this)),
      m_line(new CheckpointLine(this)),
      m_detail(new EntryDetail(view)) {
    m_table->setColumns({ColumnKind::RightText, ColumnKind::Text, ColumnKind::Text, ColumnKind::Text,
                         ColumnKind::Text, ColumnKind::State});
    m_table->setModel(&m_model);
    m_table->setWidths({72, 150, -1, 136, 124, 40});
    m_table->setYielding({static_cast<int>(AuditColumn::Leaf), static_cast<int>(AuditColumn::Officer)},
                         factRoom);
    m_table->setEdge(TableEdge::Page);
    m_lineTitle->setRuled(false);
    const int margin = measures().pageMargin;
    auto* below = new QVBoxLayout;
    below->setContentsMargins(margin, measures().unit, margin, measures().unit);
    below->addWidget(m_lineTitle);
    below->addWidget(m_line);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addLayout(below);
    QVBoxLayout* panel = nullptr;
    QScrollArea* right = makePanel(panel);
    keepWide(right, 360);
    setSidePanel(right);
    panel->addWidget(m_detail);
    panel->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_verification);
    whole->addWidget(makeSplitter(Qt::Horizontal, QStringLiteral("audit"), {left, right}, {760, 480}), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::showSelected);
    connect(&m_model, &AuditModel::searched, this, &AuditPage::headerChanged);
    connect(m_handOut, &QPushButton::clicked, this,
            [this] { HandOutDialog(this->view(), std::nullopt, this).exec(); });
    connect(m_detail, &EntryDetail::proofWanted, this,
            [this](std::int64_t entry) { HandOutDialog(this->view(), entry, this).exec(); });
    connect(&view.logCheck(), &LogCheck::changed, this, &AuditPage::takeVerification);
    connect(m_verification, &VerificationPanel::entryWanted, this,
            [this](std::int64_t entry) { select(QString::number(entry)); });
    retranslate();
    takeVerification();
}

QString AuditPage::subtitle() const {
    const QString counts = interfaceWording().entries(static_cast<int>(view().books().size()));
    if (m_model.isSearching()) {
        return tr("%1, searching…").arg(counts);
    }
    if (hiddenRows() == 0 && view().asOf().day && !view().asOf().asKnownThen) {
        return tr("%1, the whole log: as known now", "a count of entries").arg(counts);
    }
    return hiddenRows() == 0 ? tr("%1, none hidden").arg(counts)
                             : tr("%1, %2", "a count, then what is hidden")
                                   .arg(counts, tr("%n hidden by the filter", nullptr, hiddenRows()));
}

QList<QWidget*> AuditPage::headerControls() const {
    return {m_handOut};
}

void AuditPage::startMainAct() {
    view().logCheck().start();
}

void AuditPage::setFilter(const QString& text) {
    m_model.setFilter(text);
}

void AuditPage::refresh() {
    const bool first = m_model.rowCount() == 0;
    m_model.setSize(view().books().size());
    if (first && m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
    allowAct(m_handOut, view());
    showSelected();
    showCheckpoints();
    emit headerChanged();
}

void AuditPage::showSelected() {
    const QModelIndex current = m_table->currentIndex();
    const std::int64_t entry = current.isValid() ? m_model.entryAt(current.row()) : -1;
    m_detail->show(entry, m_model.stateOf(entry));
}

void AuditPage::showCheckpoints() {
    const Books& books = view().books();
    QList<CheckpointMark> marks;
    std::int64_t covered = 0;
    for (const HandedOut& handed : books.checkpoints()) {
        marks.append({handed.facts.size, books.zone().dayOf(handed.at)});
        covered = std::max(covered, handed.facts.size);
    }
    m_line->setMarks(marks, books.size());
    m_lineTitle->setTitle(tr("Checkpoints that left this machine"));
    const int beyond = static_cast<int>(books.size() - covered);
    m_lineTitle->setNote(marks.isEmpty() ? tr("None ever left: nothing outside vouches for this log")
                                         : tr("%n entries lie beyond the last", nullptr, beyond));
}

void AuditPage::takeVerification() {
    if (const auto& last = view().logCheck().last()) {
        VerifiedRange range;
        range.entries = last->entries;
        if (last->first) {
            range.firstFaulty = last->first->entry.value_or(0);
        }
        m_model.setVerified(range);
    }
    showSelected();
}

void AuditPage::select(const QString& key) {
    bool isNumber = false;
    const QModelIndex found = m_model.find(key.toLongLong(&isNumber));
    if (isNumber && found.isValid()) {
        m_table->setCurrentIndex(found);
        m_table->scrollTo(found, QAbstractItemView::PositionAtCenter);
    }
}

void AuditPage::retranslate() {
    m_handOut->setText(tr("Hand out checkpoint…"));
    m_table->setAccessibleName(tr("Entries of the audit log"));
    m_verification->retranslate();
    m_detail->retranslate();
    emit m_model.headerDataChanged(Qt::Horizontal, 0, auditColumns - 1);
}

std::unique_ptr<Page> makeAuditPage(FundView& view) {
    return std::make_unique<AuditPage>(view);
}

}  // namespace alem
