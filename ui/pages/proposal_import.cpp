#include "ui/pages/proposal_import.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "app/desk/file_fault.h"
#include "ui/dialogs/control_totals.h"
#include "ui/dialogs/price_findings.h"
#include "ui/models/preview_model.h"
#include "ui/pages/page_parts.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/table.h"
#include "ui/parts/tree_table.h"
#include "ui/theme/theme.h"
#include "ui/words/count.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_words.h"

namespace alem {

namespace {

enum Column : int { What, VerdictOf, Time, AssetOf, Quantity, ColumnCount };
constexpr int visibleRows = 12;

QString columnTitle(int column, const Wording& words) {
    switch (column) {
        case What:
            return words.translate("ProposalImport", "Operation");
        case VerdictOf:
            return words.translate("ProposalImport", "Verdict");
        case Time:
            return words.translate("ProposalImport", "Time, UTC");
        case AssetOf:
            return words.translate("ProposalImport", "Asset");
        default:
            return words.translate("ProposalImport", "Quantity");
    }
}

QString verdictFact(std::int64_t verdict, const Wording& words) {
    return verdictWord(static_cast<Verdict>(verdict), words);
}

/// The titles of what would be sealed, by the lines of the file that they come from.
std::map<std::int64_t, QStringList> titlesByLine(const ImportPreview& preview, const Books& books,
                                                 const Wording& words) {
    std::map<std::int64_t, QStringList> titles;
    for (const Event& event : preview.events) {
        std::visit(
            [&](const auto& facts) {
                if constexpr (requires { facts.lines.front(); }) {
                    if (!facts.lines.empty()) {
                        titles[facts.lines.front()].append(eventTitle(event, books, words));
                    }
                }
            },
            event);
    }
    return titles;
}

/// The places of the rows of each operation, in the order of the file.
std::vector<std::vector<std::size_t>> operationsOf(const ImportPreview& preview) {
    std::vector<std::vector<std::size_t>> operations;
    std::map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < preview.rows.size(); ++i) {
        const std::int64_t group = preview.rows[i].group;
        const auto [at, fresh] = places.try_emplace(group, operations.size());
        if (group < 0 || fresh) {
            operations.push_back({i});
        } else {
            operations[at->second].push_back(i);
        }
    }
    return operations;
}

FactRow fileRow(const PreviewRow& row, const QString& title) {
    const auto verdict = static_cast<std::int64_t>(row.verdict);
    FactRow made{QString::number(row.line), {}, false, {}};
    made.cells = {Cell::name(title), Cell::stateWord(stateOf(row.verdict), verdictFact, verdict),
                  row.at ? Cell::time(*row.at, Zone(), Cell::Precision::Second) : Cell{},
                  Cell::name(fromText(row.coin)),
                  row.change ? Cell::number(row.change, {.plus = true}) : Cell{}};
    return made;
}

/// Where several entries come from one operation: each by itself, before the lines.
std::vector<FactRow> postedRows(const PreviewRow& first, const QStringList& becomes) {
    std::vector<FactRow> rows;
    for (const QString& title : becomes) {
        FactRow row = fileRow(first, title);
        row.key = QStringLiteral("operation %1, %2").arg(first.line).arg(rows.size());
        row.cells[What] = Cell::name(title, Emphasis::Medium);
        row.cells[AssetOf] = Cell{};
        row.cells[Quantity] = Cell{};
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The row that speaks for its operation: the first that stands in its way, else the first.
std::size_t tellingPlace(const ImportPreview& preview, const std::vector<std::size_t>& places) {
    const auto bad = std::find_if(places.begin(), places.end(), [&](std::size_t place) {
        const Verdict verdict = preview.rows[place].verdict;
        return verdict == Verdict::Refused || verdict == Verdict::NeedsChoice;
    });
    return bad == places.end() ? places.front() : *bad;
}

QString countsWords(const ImportPreview& preview, const Wording& words) {
    QStringList counts;
    for (const auto& [verdict, count] : preview.counts) {
        if (count > 0) {
            counts.append(words.labelled(verdictWord(verdict, words), words.integer(count)));
        }
    }
    return counts.join(QStringLiteral(", "));
}

}  // namespace

int operationCount(const ImportPreview& preview) {
    return static_cast<int>(operationsOf(preview).size());
}

std::vector<FactRow> operationRows(const ImportPreview& preview, const Books& books, const Wording& words,
                                   int most) {
    const auto titles = titlesByLine(preview, books, words);
    std::vector<FactRow> shown;
    for (const auto& places : operationsOf(preview)) {
        if (static_cast<int>(shown.size()) == most) {
            break;
        }
        QStringList becomes;
        for (const std::size_t place : places) {
            const auto found = titles.find(preview.rows[place].line);
            becomes += found == titles.end() ? QStringList() : found->second;
        }
        const PreviewRow& first = preview.rows[places.front()];
        const QString title = becomes.isEmpty() ? fromText(first.kind)
                              : becomes.size() == 1
                                  ? becomes.front()
                                  : words.translate("ProposalImport", "%n operations at once", nullptr,
                                                    countOf(becomes.size()));
        FactRow row = fileRow(preview.rows[tellingPlace(preview, places)], title);
        row.cells[What] = Cell::name(title, Emphasis::Medium);
        if (places.size() > 1) {
            row.key = QStringLiteral("operation %1").arg(first.line);
            row.cells[AssetOf] = Cell{};
            row.cells[Quantity] = Cell{};
            if (becomes.size() > 1) {
                row.children = postedRows(first, becomes);
            }
            for (const std::size_t place : places) {
                const PreviewRow& part = preview.rows[place];
                row.children.push_back(
                    fileRow(part, words.translate("ProposalImport", "line %1: %2", "of a file")
                                      .arg(Wording::plain(part.line), fromText(part.kind))));
            }
        }
        shown.push_back(std::move(row));
    }
    return shown;
}

ProposalImport::ProposalImport(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_title(new SectionTitle({}, this)),
      m_sentence(new Text(Text::Style::Body, {}, this)),
      m_lines(new FieldList(this)),
      m_operations(ColumnCount, columnTitle),
      m_table(new TreeTable(QStringLiteral("proposalOperations"), this)),
      m_more(new Text(Text::Style::Note, {}, this)),
      m_belowTitle(new SectionTitle({}, this)),
      m_totals(new Table({}, this)),
      m_totalsModel(new QStandardItemModel(this)),
      m_findings(new Table({}, this)),
      m_findingsModel(new QStandardItemModel(this)) {
    m_sentence->setWordWrap(true);
    m_table->setColumns(
        {ColumnKind::Text, ColumnKind::State, ColumnKind::Text, ColumnKind::Text, ColumnKind::Decimal});
    m_table->setModel(&m_operations);
    m_table->setWidths({-1, 0, 0, 0, 0});
    m_table->setYielding({Time}, 160);
    m_table->setEdge(TableEdge::Cell);  // the folds need the room of the edge
    setTotalsColumns(*m_totals);
    m_totals->setModel(m_totalsModel);
    setFindingsColumns(*m_findings);
    m_findings->setModel(m_findingsModel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_sentence, m_lines, m_table, m_more,
                                                         m_belowTitle, m_totals, m_findings}) {
        column->addWidget(part);
    }
    clear();
}

EvidenceRead ProposalImport::read() const {
    return {.bars = m_history.get(), .statement = m_preview ? &*m_preview : nullptr};
}

void ProposalImport::clear() {
    m_reading.abandon();
    m_read = {};
    m_preview.reset();
    m_history.reset();
    hide();
}

void ProposalImport::show(std::int64_t proposal, const Act& act) {
    const auto* statement = std::get_if<ImportStatement>(&act);
    const auto* prices = std::get_if<ImportPriceHistory>(&act);
    if (statement == nullptr && prices == nullptr) {
        return clear();
    }
    const Read wanted{proposal, &m_view.books(), m_view.books().size()};
    if (m_read != wanted) {
        m_read = wanted;
        m_reading.abandon();
        m_preview.reset();
        m_history.reset();
        m_refusal.reset();
        statement != nullptr ? readStatement(*statement) : readPrices(proposal, *prices);
    }
    m_title->setTitle(tr("What would be posted"));
    m_table->setAccessibleName(tr("What would be posted"));
    m_totals->setAccessibleName(tr("Control totals"));
    m_findings->setAccessibleName(tr("What is odd about the file"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_table, m_more, m_belowTitle, m_totals, m_lines, m_findings}) {
        part->hide();
    }
    say(isReading() ? tr("Reading the file…")
        : m_missing ? tr("The file is not kept with the request: nobody can see what would be posted.")
        : m_refusal ? refusalSentence(*m_refusal, interfaceWording(), &m_view.books())
                    : QString());
    m_title->setNote({});
    if (m_preview) {
        showStatement();
    } else if (m_history && *m_history) {
        showPrices();
    }
    setVisible(true);
}

void ProposalImport::say(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void ProposalImport::readStatement(const ImportStatement& act) {
    const auto bytes = readEvidence(m_view.desk(), act.evidence);
    m_missing = !bytes;
    if (!bytes) {
        return;
    }
    auto preview = previewStatement(act, *bytes, m_view.books(), m_view.now());
    if (!preview) {
        m_refusal = preview.error();
        return;
    }
    m_refusal = preview->refusal ? preview->refusal : preview->overLimit;
    m_preview = std::move(*preview);
}

void ProposalImport::readPrices(std::int64_t proposal, const ImportPriceHistory& act) {
    auto bytes = readEvidence(m_view.desk(), act.evidence);
    m_missing = !bytes;
    if (!bytes) {
        return;
    }
    // As of when it was asked for: a bar that was half-formed then is not taken by waiting.
    const Proposal* asked = m_view.desk().books().approvals().find(proposal);
    const Instant knownAt = asked != nullptr ? asked->at : m_view.now();
    using History = Result<PriceHistory, FormatFault>;
    m_reading.start<History>(
        [bytes = *std::move(bytes), knownAt](const BackgroundWork::Report&) {
            return readPriceHistory(bytes, {.knownAt = knownAt, .intervalSeconds = std::nullopt});
        },
        [this](const std::shared_ptr<History>& history) {
            m_history = history;
            m_refusal = *history ? std::nullopt : std::optional(refusalOf(history->error()));
            emit finished();
        });
}

void ProposalImport::showStatement() {
    const Wording& words = interfaceWording();
    m_title->setNote(countsWords(*m_preview, words));
    m_operations.setRows(operationRows(*m_preview, m_view.books(), words, mostOperations));
    m_table->expandAll();
    int lines = 0;
    for (int row = 0; row < m_operations.rowCount() && lines < visibleRows; ++row) {
        lines += 1 + m_operations.rowCount(m_operations.index(row, 0));
    }
    m_table->setFixedHeight(measures().tableHeader + std::min(lines, visibleRows) * measures().tableRow + 2);
    m_table->setVisible(true);
    const int more = operationCount(*m_preview) - m_operations.rowCount();
    m_more->setText(tr("and %n more operations", nullptr, more));
    m_more->setVisible(more > 0);
    m_belowTitle->setTitle(tr("Control totals"));
    m_belowTitle->setVisible(!m_preview->totals.empty());
    setControlTotals(*m_totalsModel, m_preview->totals);
    m_totals->setFixedHeight(measures().tableHeader + m_totalsModel->rowCount() * measures().tableRow + 2);
    m_totals->setVisible(!m_preview->totals.empty());
}

void ProposalImport::showPrices() {
    const PriceHistory& history = **m_history;
    QList<FieldLine> lines{{tr("Columns recognised"), recognisedColumns(history)}};
    for (const SummaryLines::Line& line : historyLines(history)) {
        lines.append({line.label, line.value});
    }
    m_lines->setLines(lines);
    m_lines->setVisible(true);
    const bool any = !history.findings.empty();
    m_belowTitle->setTitle(tr("What is odd about the file"));
    m_belowTitle->setVisible(any);
    setFindings(*m_findingsModel, history.findings);
    m_findings->setFixedHeight(measures().tableHeader +
                               std::min(m_findingsModel->rowCount(), visibleRows) * measures().tableRow + 2);
    m_findings->setVisible(any);
}

}  // namespace alem
