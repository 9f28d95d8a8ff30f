#include "ui/pages/reports_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/page_parts.h"
#include "ui/pages/pages.h"
#include "ui/pages/report_preview.h"
#include "ui/pages/report_saving.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/file_choice.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/fault_words.h"
#include "ui/words/finding_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int shownBytes = 16'000;

}  // namespace

ReportsPage::ReportsPage(FundView& view, QWidget* parent)
    : Page(view, parent),
      m_making(this),
      m_kind(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_currency(new QComboBox(this)),
      m_day(new DateField(this)),
      m_first(new QLineEdit(this)),
      m_last(new QLineEdit(this)),
      m_version(new QLineEdit(this)),
      m_lots(new QCheckBox(this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(
        makeSplitter(Qt::Horizontal, QStringLiteral("reports"), {makePreview(), makeForm()}, {900, 320}));
    retranslate();
    connect(m_language, &QComboBox::activated, this, [this] { m_languageChosen = true; });
    for (QComboBox* box : {m_kind, m_language, m_format, m_currency}) {
        connect(box, &QComboBox::activated, this, &ReportsPage::preview);
    }
    connect(m_lots, &QCheckBox::toggled, this, &ReportsPage::preview);
    connect(m_day->edit(), &DateEdit::dayChanged, this, &ReportsPage::preview);
    connect(m_first, &QLineEdit::editingFinished, this, &ReportsPage::preview);
    connect(m_last, &QLineEdit::editingFinished, this, &ReportsPage::preview);
    connect(m_version, &QLineEdit::editingFinished, this, &ReportsPage::preview);
}

QWidget* ReportsPage::makeForm() {
    QVBoxLayout* column = nullptr;
    QScrollArea* panel = makePanel(column);
    keepWide(panel, 260);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_kind, m_language, m_format, m_currency, m_first,
                                                           m_last, m_version}) {
        m_fields.append(new Field(editor));
        column->addWidget(m_fields.back());
    }
    column->insertWidget(3, m_day);
    column->insertWidget(5, m_lots);
    m_saving = new ReportSaving(view(), panel);
    connect(m_saving, &ReportSaving::changed, this, &ReportsPage::headerChanged);
    column->addWidget(m_saving);
    column->addStretch(1);
    return panel;
}

QWidget* ReportsPage::makePreview() {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    const int margin = measures().pageMargin;
    column->setContentsMargins(margin, 2 * measures().unit, margin, 2 * measures().unit);
    column->setSpacing(measures().unit);
    m_previewTitle = new SectionTitle({}, holder);
    m_head = new Text(Text::Style::Title, {}, holder);
    m_note = new Text(Text::Style::Secondary, {}, holder);
    m_hash = new Text(Text::Style::Mono, {}, holder);
    m_note->setWordWrap(true);
    m_preview = new ReportPreview(holder);
    for (QWidget* part : std::initializer_list<QWidget*>{m_previewTitle, m_head, m_note, m_hash}) {
        column->addWidget(part);
    }
    m_giveUp = new QPushButton(holder);
    m_giveUp->hide();
    column->addWidget(m_giveUp, 0, Qt::AlignLeft);
    connect(m_giveUp, &QPushButton::clicked, &m_making, &BackgroundWork::cancel);
    connect(&m_making, &BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        const Wording& words = interfaceWording();
        m_note->setText(
            tr("The log is being read: entry %1 of %2.").arg(words.integer(done), words.integer(total)));
    });
    column->addWidget(m_preview, 1);
    // Without it what is said instead of a preview would be spread over its place.
    QSizePolicy policy = m_preview->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_preview->setSizePolicy(policy);
    return holder;
}

ReportWish ReportsPage::wish() const {
    ReportWish wish;
    wish.kind = static_cast<ReportKind>(m_kind->currentIndex());
    wish.language = m_language->currentIndex() == 0 ? Language::French : Language::English;
    wish.format = static_cast<ReportFormat>(m_format->currentIndex());
    wish.day = m_day->edit()->day();
    wish.currency = AssetId::parse(m_currency->currentText().toStdString());
    wish.withLots = m_lots->isChecked();
    wish.first = std::max<qlonglong>(0, m_first->text().toLongLong());
    bool given = false;
    const qlonglong last = m_last->text().toLongLong(&given);
    if (given) {
        wish.last = last;
    }
    const qlonglong version = m_version->text().toLongLong(&given);
    if (given) {
        wish.version = version;
    }
    return wish;
}

QString ReportsPage::subtitle() const {
    return m_report ? m_head->text() : QString();
}

void ReportsPage::fillCurrencies() {
    QStringList codes;
    for (const AssetId& currency : view().books().fund().currencies) {
        codes.append(fromText(currency.view()));
    }
    const QString kept = m_currency->currentText();
    m_currency->clear();
    m_currency->addItems(codes);
    m_currency->setCurrentIndex(
        std::max(0, m_currency->findText(kept.isEmpty() ? currencyCode(view()) : kept)));
}

void ReportsPage::refresh() {
    fillCurrencies();
    preview();
}

void ReportsPage::preview() {
    const ReportWish wanted = wish();
    const bool holdings = wanted.kind == ReportKind::Holdings;
    m_day->setVisible(wanted.kind != ReportKind::Doctrine);
    m_day->setNote(holdings ? tr("Empty: the instant that the window shows.")
                            : tr("Empty: the whole log. Of a day: only what was sealed by its end."));
    m_lots->setVisible(holdings);
    m_fields[3]->setVisible(holdings);
    m_fields[4]->setVisible(wanted.kind == ReportKind::AuditExtract);
    m_fields[5]->setVisible(wanted.kind == ReportKind::AuditExtract);
    m_fields[6]->setVisible(wanted.kind == ReportKind::Doctrine);
    const Ground ground{wanted, view().desk().size(), view().asOf(), view().desk().signedIn(),
                        interfaceWording().language()};
    if (!holdings && m_ground == ground && (m_report || m_making.isRunning())) {
        return;
    }
    m_ground = ground;
    m_making.abandon();
    m_giveUp->hide();
    m_report.reset();
    m_saving->clear();
    if (const auto& broken = view().desk().broken()) {
        return showNothing(tr("No report is made from a broken audit log.") + QChar(u' ') +
                           findingSentence(*broken, interfaceWording()));
    }
    if (holdings) {
        if (auto made = makeReport(groundOf(view()), wanted)) {
            m_report = std::make_shared<const MadeReport>(*std::move(made));
        }
        return showReport(m_report ? beginningOf(*m_report, wanted, shownBytes) : QByteArray());
    }
    // An extract and the trials of a doctrine grow with the log.
    m_giveUp->show();
    m_making.start<ReportDraft>(drafting(view(), wanted, shownBytes),
                                [this](const std::shared_ptr<ReportDraft>& draft) { takeDraft(*draft); });
    showNothing(tr("The log is being read."));
}

void ReportsPage::takeDraft(const ReportDraft& draft) {
    m_giveUp->hide();
    if (m_making.wasCancelled()) {
        return showNothing(tr("The reading was stopped."));
    }
    if (draft.fault || draft.failure) {
        return showNothing(draft.fault ? openFaultSentence(*draft.fault, interfaceWording())
                                       : failureSentence(*draft.failure, interfaceWording()));
    }
    m_report = draft.report;
    showReport(draft.beginning);
}

void ReportsPage::showNothing(const QString& note) {
    m_preview->setVisible(false);
    m_hash->setVisible(false);
    m_head->setText(m_making.isRunning() ? QString() : tr("Nothing to report"));
    m_note->setText(note);
    emit headerChanged();
}

void ReportsPage::showReport(const QByteArray& beginning) {
    const ReportWish wanted = wish();
    if (!m_report) {
        return showNothing(wanted.kind == ReportKind::Doctrine
                               ? tr("No doctrine is in force, or there is no such version.")
                               : tr("The log has no entry in this range."));
    }
    m_preview->setVisible(true);
    m_hash->setVisible(true);
    m_hash->setText(QStringLiteral("SHA-256 ") + QString::fromStdString(m_report->hash.hex()));
    if (m_report->statement) {
        previewStatement(*m_report->statement);
    } else if (m_report->doctrine) {
        previewDoctrine(*m_report->doctrine);
    } else {
        previewExtract(*m_report->extract);
    }
    if (wanted.format != ReportFormat::Pdf) {
        m_preview->showBytes(beginning);
    }
    emit headerChanged();
}

void ReportsPage::previewStatement(const HoldingsStatement& statement) {
    const Wording& words = interfaceWording();
    const Zone& zone = view().books().zone();
    m_head->setText(tr("Holdings on %1").arg(words.longDate(statement.asOfDay)));
    const QString total = statement.totals.value
                              ? words.money(*statement.totals.value, fromText(statement.currency.view()))
                              : tr("unknown: a price is missing");
    m_note->setText(
        tr("Held at %1, as known at %2. Net asset value %3. The figures below are those of the file.")
            .arg(words.moment(statement.asOf, zone), words.moment(statement.knownAt, zone), total));
    m_preview->showStatement(statement, zone);
}

void ReportsPage::previewExtract(const AuditExtract& extract) {
    const Wording& words = interfaceWording();
    m_head->setText(
        tr("Extract of the audit log, %1").arg(words.entries(static_cast<int>(extract.entries.size()))));
    m_note->setText(
        tr("%1 of the log lie outside of the range; %2 inside of it are hidden. Each entry stands with its "
           "leaf hash; its canonical bytes travel in the file.")
            .arg(words.entries(static_cast<int>(extract.outside)),
                 words.entries(static_cast<int>(extract.hidden))));
    m_preview->showExtract(extract, view().books().zone());
    if (extract.entries.size() > ReportPreview::shownEntries) {
        m_note->setText(
            m_note->text() + u' ' +
            tr("The first %n are shown.", "entries", static_cast<int>(ReportPreview::shownEntries)));
    }
}

void ReportsPage::previewDoctrine(const DoctrineReport& report) {
    const Wording& words = interfaceWording();
    m_head->setText(tr("%1, version %2", "title of a doctrine")
                        .arg(fromText(report.document.title), Wording::plain(report.document.version)));
    m_note->setText(
        tr("In force from %1 on, %n rules. The PDF holds each rule in both tongues, with its chart on the "
           "history that the fund has; the language chosen leads.",
           nullptr, static_cast<int>(report.rules.size()))
            .arg(words.moment(report.since, view().books().zone())));
    m_preview->showDoctrine(report);
}

void ReportsPage::startMainAct() {
    if (!m_report || m_saving->isRunning()) {
        return;
    }
    // What is shown may change behind the question for the file: what is saved is what was asked for.
    const auto report = m_report;
    const ReportWish wanted = wish();
    const QString path = FileChoice::toSave(this, tr("Save report"), reportFileName(*report, wanted));
    if (!path.isEmpty()) {
        m_saving->save(path, report, wanted);
    }
}

bool ReportsPage::mayStartMainAct() const {
    return !view().desk().broken() && !m_saving->isRunning();
}

void ReportsPage::select(const QString& key) {
    m_kind->setCurrentIndex(key == QStringLiteral("doctrine")        ? 2
                            : key == QStringLiteral("audit-extract") ? 1
                                                                     : 0);
    preview();
}

void ReportsPage::retranslate() {
    const auto fill = [](QComboBox* box, const QStringList& texts) {
        const int kept = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(kept);
    };
    fill(m_kind,
         {tr("Statement of holdings"), tr("Extract of the audit log"), tr("Doctrine of intervention")});
    fill(m_language, {QStringLiteral("Français"), QStringLiteral("English")});
    if (!m_languageChosen) {
        m_language->setCurrentIndex(interfaceWording().isFrench() ? 0 : 1);
    }
    fill(m_format, {tr("PDF, for reading"), tr("CSV, for spreadsheets"), tr("JSON, for machines")});
    const QStringList labels{
        tr("Report"),     tr("Language of the report"), tr("Form"), tr("Currency"), tr("First entry"),
        tr("Last entry"), tr("Version of the doctrine")};
    for (int i = 0; i < labels.size(); ++i) {
        m_fields[i]->setLabel(labels[i]);
    }
    m_fields[5]->setNote(tr("Empty: up to the last entry of the log."));
    m_fields[6]->setNote(tr("Empty: the one in force."));
    m_day->setLabel(tr("As of the end of"));
    m_lots->setText(tr("With every lot"));
    m_previewTitle->setTitle(tr("Preview"));
    m_giveUp->setText(tr("Stop"));
    m_preview->retranslate();
}

std::unique_ptr<Page> makeReportsPage(FundView& view) {
    return std::make_unique<ReportsPage>(view);
}

}  // namespace alem
