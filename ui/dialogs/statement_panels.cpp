#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/dialogs/choices.h"
#include "ui/dialogs/control_totals.h"
#include "ui/dialogs/reading_button.h"
#include "ui/dialogs/second_person.h"
#include "ui/dialogs/statement_dialog.h"
#include "ui/frame/shortcuts.h"
#include "ui/models/preview_model.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/file_edit.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/roles.h"
#include "ui/parts/segments.h"
#include "ui/parts/state_label.h"
#include "ui/parts/table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/wording/signs.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/refusal_words.h"

namespace alem {

namespace {

constexpr int dialogWidth = 1180;
constexpr int dialogHeight = 760;
/// In the order of the segments after "All".
constexpr std::array verdicts{Verdict::New, Verdict::AlreadyKnown, Verdict::NeedsChoice, Verdict::Refused,
                              Verdict::LeftOut};

std::vector<QString> offsets() {
    std::vector<QString> keys;
    for (int minutes = -12 * 60; minutes <= 14 * 60; minutes += 30) {
        keys.push_back(QString::number(minutes));
    }
    return keys;
}

/// The zone that somebody means: `UTC+5`, `+05:30`, `5`. Nothing as long as it could be none.
std::optional<QString> zoneTyped(const QString& typed) {
    static const QRegularExpression form(
        QStringLiteral("^(?:utc|gmt)?([+\u2212-]?)(\\d{1,2})(?::?(\\d{2})?)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression begun(QStringLiteral("^(?:u|ut|utc|g|gm|gmt)?[+\u2212-]?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (begun.match(typed).hasMatch()) {
        return std::nullopt;
    }
    const auto found = form.match(typed);
    if (!found.hasMatch()) {
        return QString();
    }
    const int minutes = found.captured(2).toInt() * 60 + found.captured(3).toInt();
    const bool west = !found.captured(1).isEmpty() && found.captured(1) != QStringLiteral("+");
    return QString::number(west ? -minutes : minutes);
}

QMargins pageMargins(int above, int below) {
    return {measures().pageMargin, above, measures().pageMargin, below};
}

}  // namespace

StatementDialog::StatementDialog(FundView& view, QWidget* parent)
    : QDialog(parent),
      m_view(view),
      m_form(new FormGrid),
      m_file(new FileEdit),
      m_account(new ChoiceBox),
      m_zone(new ChoiceBox),
      m_segments(new Segments({QString(), QString(), QString(), QString(), QString(), QString()})),
      m_shown(new Text(Text::Style::Note)),
      m_model(new PreviewModel(view.desk().books(), this)),
      m_filter(new VerdictFilter(this)),
      m_table(new Table(QStringLiteral("import_rows"))),
      m_totalsTitle(new SectionTitle),
      m_totals(new Table(QStringLiteral("import_totals"))),
      m_totalsModel(new QStandardItemModel(this)),
      m_rowTitle(new SectionTitle),
      m_raw(new QPlainTextEdit),
      m_reason(new Text(Text::Style::Secondary)),
      m_readAs(new ReadingButton),
      m_allot(new QPushButton),
      m_footer(new QWidget),
      m_state(new StateLabel(State::Idle)),
      m_message(new Text(Text::Style::Secondary)),
      m_discard(new QPushButton),
      m_leaveOut(new QPushButton),
      m_post(new QPushButton) {
    setModal(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop();
    buildTable();
    buildBottom();
    buildFooter();
    addShortcuts();
    retranslate();
    resize(dialogWidth, dialogHeight);
}

void StatementDialog::buildTop() {
    offerAccounts(m_account, m_view.desk().books());
    m_zone->setChoices(offsets(), [](const QString& key) { return offsetWord(key.toLongLong()); });
    m_form->add("evidence", m_file);
    m_form->add("account", m_account);
    m_form->add("offsetMinutes", m_zone);
    m_zone->setSearch(zoneTyped);
    m_form->setLabel("evidence", [] { return tr("Statement file"); });
    m_form->setFieldVisible("offsetMinutes", false);
    connect(m_file, &FileEdit::fileChanged, this, [this] {
        m_leftOut.clear();
        m_readings.clear();
        m_allotments.clear();
        const QSignalBlocker once(m_zone);
        m_zone->setCurrentIndex(-1);  // it was of the file before
        review();
    });
    connect(m_account, &ChoiceBox::keyChanged, this, [this] { review(); });
    connect(m_zone, &ChoiceBox::keyChanged, this, [this] { review(); });
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(pageMargins(measures().groupGap, measures().unit));
    column->setSpacing(measures().groupGap);
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    row->setSpacing(measures().pageMargin + measures().groupGap);
    for (FigureBlock*& fact : m_facts) {
        fact = new FigureBlock(true);
        row->addWidget(fact);
    }
    row->addStretch(1);
    column->addLayout(row);
    layout()->addWidget(top);
}

void StatementDialog::buildTable() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(pageMargins(measures().unit, measures().unit));
    row->addWidget(m_segments);
    row->addStretch(1);
    row->addWidget(m_shown);
    layout()->addWidget(bar);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(role::Sort);
    m_model->setDecided([this](const PreviewRow& one) { return decidedOf(one); });
    m_table->setColumns({ColumnKind::RightText, ColumnKind::State, ColumnKind::Text, ColumnKind::Text,
                         ColumnKind::Asset, ColumnKind::Decimal, ColumnKind::Text});
    m_table->setWidths({64, 144, 160, 208, 88, 152, -1});
    m_table->setModel(m_filter);
    layout()->addWidget(m_table);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_table, 1);
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        m_filter->setVerdict(index == 0 ? std::nullopt
                                        : std::optional(verdicts.at(static_cast<std::size_t>(index - 1))));
        showCounts();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showRow(); });
}

void StatementDialog::buildBottom() {
    auto* left = new QWidget;
    auto* totals = new QVBoxLayout(left);
    totals->setContentsMargins(pageMargins(measures().unit, measures().unit));
    m_totalsTitle->setRuled(false);
    totals->addWidget(m_totalsTitle);
    setTotalsColumns(*m_totals);
    m_totals->setModel(m_totalsModel);
    totals->addWidget(m_totals, 1);
    auto* right = new QWidget;
    auto* row = new QVBoxLayout(right);
    row->setContentsMargins(pageMargins(measures().unit, measures().unit));
    m_rowTitle->setRuled(false);
    row->addWidget(m_rowTitle);
    m_raw->setReadOnly(true);
    m_raw->setFont(monoFont());
    m_raw->setFixedHeight(2 * measures().control);
    m_raw->setTabChangesFocus(true);
    m_reason->setWordWrap(true);
    row->addWidget(m_raw);
    row->addWidget(m_reason);
    row->addWidget(m_readAs, 0, Qt::AlignLeft);
    row->addWidget(m_allot, 0, Qt::AlignLeft);
    m_allot->setAutoDefault(false);
    row->addStretch(1);
    connect(m_readAs, &ReadingButton::decided, this, &StatementDialog::readAs);
    connect(m_allot, &QPushButton::clicked, this, &StatementDialog::askWhatEachBrought);
    auto* split = new QSplitter;
    split->addWidget(left);
    split->addWidget(right);
    split->setFixedHeight(6 * measures().tableRow);
    split->setChildrenCollapsible(false);
    split->setSizes({620, 480});  // the totals have more columns than the row has lines
    layout()->addWidget(split);
}

void StatementDialog::buildFooter() {
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(
        pageMargins(measures().unit + measures().half, measures().unit + measures().half));
    row->setSpacing(measures().unit);
    m_message->setWordWrap(true);
    row->addWidget(m_state);
    row->addWidget(m_message, 1);
    for (QPushButton* button : {m_discard, m_leaveOut, m_post}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setMainAct(m_post);
    connect(m_discard, &QPushButton::clicked, this, &StatementDialog::reject);
    connect(m_leaveOut, &QPushButton::clicked, this, &StatementDialog::askWhatToLeaveOut);
    connect(m_post, &QPushButton::clicked, this, &StatementDialog::post);
    layout()->addWidget(m_footer);
}

void StatementDialog::addShortcuts() {
    addLookKeys(this);
    for (int i = 0; i < 6; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            m_segments->setCurrent(i);
            emit m_segments->chosen(i);
        });
    }
    auto* submit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(submit, &QShortcut::activated, this, &StatementDialog::post);
}

void StatementDialog::retranslate() {
    setWindowTitle(tr("Import preview"));
    m_form->retranslate();
    m_model->retranslate();
    m_totalsTitle->setTitle(tr("Control totals"));
    m_discard->setText(tr("Discard"));
    m_allot->setText(tr("Allot…", "what several coins have brought together"));
    m_raw->setAccessibleName(tr("The row as it stands in the file"));
    review();
}

void StatementDialog::showFacts() {
    const QString dash(sign::enDash);
    const auto& hash = m_file->hash();
    m_facts[0]->setTexts(tr("Evidence, SHA-256"), hash ? shortHash(*hash) : dash);
    m_facts[1]->setTexts(tr("Recognised as"), m_preview ? tr("Account statement in Binance’s layout") : dash);
    const auto offset = m_preview ? m_preview->offsetMinutes : std::nullopt;
    const QString zone = !m_preview ? dash : offset ? offsetWord(*offset) : tr("UTC, by its header");
    m_facts[2]->setTexts(tr("Zone of the file"), zone);
    QString period = dash;
    if (m_preview && !m_preview->rows.empty()) {
        std::optional<Instant> first;
        std::optional<Instant> last;
        for (const PreviewRow& row : m_preview->rows) {
            if (row.at) {
                first = std::min(first.value_or(*row.at), *row.at);
                last = std::max(last.value_or(*row.at), *row.at);
            }
        }
        period = first ? Wording::isoDate(Zone().dayOf(*first)) + QStringLiteral(" – ") +
                             Wording::isoDate(Zone().dayOf(*last))
                       : dash;
    }
    m_facts[3]->setTexts(tr("Period"), period);
}

void StatementDialog::showCounts() {
    const Wording& words = interfaceWording();
    QStringList texts{tr("All") + u'\t' + words.integer(m_model->rowCount())};
    for (const Verdict verdict : verdicts) {
        texts << verdictWord(verdict, words) + u'\t' + words.integer(count(verdict));
    }
    m_segments->setTexts(texts);
    m_shown->setText(tr("%n rows shown", nullptr, m_filter->rowCount()));
    const auto lines = unpostable();
    m_leaveOut->setVisible(!lines.empty());
    m_leaveOut->setText(tr("Leave out %n rows by name…", nullptr, static_cast<int>(lines.size())));
}

void StatementDialog::showTotals() {
    setControlTotals(*m_totalsModel, m_preview ? m_preview->totals : std::vector<ControlTotal>());
    if (m_preview) {
        m_totalsTitle->setNote(tr("Of the new rows, against what the account holds"));
    }
}

void StatementDialog::showRow() {
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    m_rowTitle->setTitle(tr("The row as it stands in the file"));
    m_allot->setVisible(selectedExchange() != nullptr);
    if (!index.isValid() || index.row() >= m_model->rowCount()) {
        m_rowTitle->setNote({});
        m_raw->clear();
        m_reason->setText(tr("Select a row to see it."));
        m_readAs->setOperation({});
        return;
    }
    const PreviewRow& row = m_model->row(index.row());
    m_rowTitle->setNote(tr("Line %1, %2 bytes").arg(Wording::plain(row.line)).arg(row.raw.size()));
    m_raw->setPlainText(fromText(row.raw));
    m_reason->setText(row.reason ? refusalSentence(*row.reason, interfaceWording(), &m_view.desk().books())
                                 : verdictWord(row.verdict, interfaceWording()));
    const bool unknown =
        row.reason && row.reason->code == RefusalCode::RowsNeedChoice && row.reason->field == "operation";
    const bool read = std::any_of(m_readings.begin(), m_readings.end(), [&](const OperationReading& reading) {
        return reading.operation == row.kind;
    });
    m_readAs->setOperation(unknown || read ? row.kind : std::string());
}

void StatementDialog::showOutcome() {
    const Wording& words = interfaceWording();
    const bool postable = m_preview && !m_refusal;
    m_post->setEnabled(postable);
    m_post->setText(m_needs ? tr("Submit for acceptance") : tr("Post as a whole"));
    const int fresh = static_cast<int>(count(Verdict::New));
    if (postable && m_needs) {
        m_state->setState(State::Pending, tr("Second approval required"));
        m_message->setText(
            tr("%n rows are posted as a whole.", nullptr, fresh) + u' ' +
            secondPersonSentence(act(), *m_needs, m_view.desk().books(), m_view.desk().signedIn(), words));
    } else if (postable) {
        m_state->setState(State::New, tr("%n new rows", nullptr, fresh));
        m_message->setText(tr("They are posted as a whole, or not at all."));
    } else if (m_refusal) {
        m_state->setState(State::Breach, tr("Cannot be posted"));
        m_message->setText(refusalSentence(*m_refusal, words, &m_view.desk().books()));
    } else {
        m_state->setState(State::Idle, tr("Nothing to post yet"));
        m_message->setText(tr("Choose the file and the account that it is a statement of."));
    }
    if (postable && m_preview->overLimit) {
        m_message->setText(
            m_message->text() + u' ' + refusalSentence(*m_preview->overLimit, words, &m_view.desk().books()) +
            u' ' + tr("What has happened is recorded all the same.", "a statement that goes beyond a limit"));
    }
}

}  // namespace alem
