#pragma once

#include <QWidget>
#include <optional>

#include "app/desk/import_preview.h"
#include "app/format/price_history.h"
#include "ui/frame/background_work.h"
#include "ui/frame/fund_view.h"
#include "ui/models/fact_model.h"

class QStandardItemModel;

namespace alem {

class FieldList;
class SectionTitle;
class Table;
class Text;
class TreeTable;

/// Of a statement, the first so many operations are shown; how many more there are is said.
inline constexpr int mostOperations = 200;

/// The operations of a statement with what each becomes and the rows it is made of; a row that belongs to
/// none (left out, not readable) stands alone.
std::vector<FactRow> operationRows(const ImportPreview& preview, const Books& books, const Wording& words,
                                   int most);
/// How many there are.
int operationCount(const ImportPreview& preview);

/// What a file that waits for a second person would lead to, read again from the evidence kept with the
/// request: nobody agrees to a name and a hash. A statement: its operations, verdicts and control totals; a
/// file of bars: its columns, first and last bar and findings.
class ProposalImport : public QWidget {
    Q_OBJECT

  public:
    explicit ProposalImport(FundView& view, QWidget* parent = nullptr);

    /// Hides itself where the act imports nothing.
    void show(std::int64_t proposal, const Act& act);
    void clear();
    /// What the file says, for asking the desk what would become of the request.
    [[nodiscard]] EvidenceRead read() const;
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

  signals:
    /// A file that was being read has been read.
    void finished();

  private:
    /// What was read last, and from which books.
    struct Read {
        std::int64_t proposal = -1;
        const Books* books = nullptr;
        std::int64_t entries = 0;
        friend bool operator==(const Read&, const Read&) = default;
    };
    void readStatement(const ImportStatement& act);
    void showStatement();
    void readPrices(std::int64_t proposal, const ImportPriceHistory& act);
    void showPrices();
    void say(const QString& sentence);

    FundView& m_view;
    Read m_read;
    std::optional<ImportPreview> m_preview;
    BackgroundWork m_reading;
    std::shared_ptr<const Result<PriceHistory, FormatFault>> m_history;
    std::optional<Refusal> m_refusal;
    bool m_missing = false;
    SectionTitle* m_title;
    Text* m_sentence;
    FieldList* m_lines;
    FactModel m_operations;
    TreeTable* m_table;
    Text* m_more;
    SectionTitle* m_belowTitle;
    Table* m_totals;
    QStandardItemModel* m_totalsModel;
    Table* m_findings;
    QStandardItemModel* m_findingsModel;
};

}  // namespace alem
