#include "ui/dialogs/doctrine_dialogs.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "app/desk/prepared_acts.h"
#include "app/doctrine/rules_file.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/rule_chart.h"
#include "ui/dialogs/rule_form.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

constexpr int previewAfterMilliseconds = 300;

/// A day of today counts from now on, a later one from its beginning.
Instant startOf(const DateEdit* edit, const Books& books, Instant now) {
    const Instant start = books.zone().startOf(edit->day().value_or(books.zone().dayOf(now)));
    return std::max(start, now);
}

std::string joined(const LinesEdit* edit) {
    std::string text;
    for (const std::string& line : edit->lines()) {
        text += (text.empty() ? "" : " ") + line;
    }
    return text;
}

/// `cio = approver`: a role of the fund, else a counterparty of it, else a text.
WordMeaning meaningOf(const std::string& line, const Books& books) {
    const std::size_t at = line.find('=');
    const auto trimmed = [](const std::string& text) {
        return QString::fromStdString(text).trimmed().toStdString();
    };
    WordMeaning meaning;
    meaning.word = RuleWord::parse(trimmed(line.substr(0, at))).value_or(RuleWord());
    const std::string means = at == std::string::npos ? std::string() : trimmed(line.substr(at + 1));
    const auto counterparty = CounterpartyId::parse(means);
    if (const auto role = enumNamed<Role>(means)) {
        meaning.role = role;
    } else if (counterparty && !books.counterparties().indexOf(*counterparty).none()) {
        meaning.counterparty = counterparty;
    } else {
        meaning.text = means;
    }
    return meaning;
}

QString meaningLine(const WordMeaning& meaning) {
    const QString means = meaning.role           ? fromText(nameOf(*meaning.role))
                          : meaning.counterparty ? fromText(meaning.counterparty->view())
                                                 : fromText(meaning.text);
    return fromText(meaning.word.view()) + QStringLiteral(" = ") + means;
}

}  // namespace

ReviseRuleDialog::ReviseRuleDialog(FundView& view, const RuleId& rule, QWidget* parent)
    : ActDialog(view, parent),
      m_id(rule),
      m_fields(new RuleForm(offersFor(books(), rule))),
      m_sentence(new LinesEdit(3)),
      m_words(new Text(Text::Style::Body)),
      m_stale(new Text(Text::Style::Emphasis)),
      m_counts(new Text(Text::Style::Note)),
      m_chart(new RuleChart),
      m_titleEn(new QLineEdit),
      m_titleFr(new QLineEdit),
      m_rationaleEn(new LinesEdit(2)),
      m_rationaleFr(new LinesEdit(2)),
      m_from(new DateEdit) {
    const DoctrineVersion* newest = books().doctrines().newest();
    if (newest != nullptr) {
        m_base = newest->version();
        if (const auto index = newest->indexOf(rule)) {
            m_facts = newest->facts.document.rules.at(*index);
        }
    }
    m_facts.id = rule;
    m_titleEn->setText(fromText(m_facts.titleEn));
    m_titleFr->setText(fromText(m_facts.titleFr));
    m_rationaleEn->setPlainText(fromText(m_facts.rationaleEn));
    m_rationaleFr->setPlainText(fromText(m_facts.rationaleFr));
    m_from->setDay(books().zone().dayOf(view.now()));
    m_words->setWordWrap(true);
    m_stale->setWordWrap(true);
    m_chart->setMinimumHeight(34 * measures().unit);
    // What a threshold does on history stands right below it: both move while one looks.
    addAboveFields(stacked({m_words, m_stale, m_chart, m_counts}));
    addAboveFields(m_fields);
    FormGrid& fields = form();
    fields.add("sentence", m_sentence, FormGrid::Need::Required, FormGrid::Width::Whole);
    fields.alias("rules", "sentence");
    fields.alias("base", "sentence");
    fields.add("titleEn", m_titleEn, FormGrid::Need::Optional);
    fields.add("titleFr", m_titleFr, FormGrid::Need::Optional);
    fields.add("rationaleEn", m_rationaleEn, FormGrid::Need::Optional);
    fields.add("rationaleFr", m_rationaleFr, FormGrid::Need::Optional);
    fields.add("from", m_from);
    m_soon.setSingleShot(true);
    m_soon.setInterval(previewAfterMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReviseRuleDialog::preview);
    connect(m_fields, &RuleForm::edited, this, &ReviseRuleDialog::writeSentence);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, &ReviseRuleDialog::readSentence);
    connect(m_chart, &RuleChart::changed, this, &ReviseRuleDialog::showTrial);
    m_sentence->setPlainText(fromText(m_facts.sentence));
    ready();
    m_soon.stop();
    preview();
}

QString ReviseRuleDialog::title() const {
    return tr("Rule %1 of the doctrine").arg(QString::fromStdString(m_id.text()));
}

void ReviseRuleDialog::readSentence() {
    if (!m_writing) {
        if (const auto rule = parseRule(joined(m_sentence))) {
            m_fields->show(*rule);
        }
    }
    m_soon.start();
}

void ReviseRuleDialog::writeSentence() {
    if (const auto rule = m_fields->rule()) {
        m_writing = true;
        m_sentence->setPlainText(QString::fromStdString(print(*rule)));
        m_writing = false;
    }
}

/// The rule typed takes the place of its like among the others, which may inhibit it.
void ReviseRuleDialog::preview() {
    const auto rule = parseRule(joined(m_sentence));
    if (!rule) {
        return showTrial();
    }
    std::vector<NamedRule> rules;
    if (const DoctrineVersion* newest = books().doctrines().newest()) {
        rules = newest->rules;
    }
    std::size_t which = 0;
    while (which < rules.size() && rules[which].id != m_id) {
        ++which;
    }
    if (which == rules.size()) {
        rules.push_back({m_id, *rule});
    }
    rules[which].rule = *rule;
    auto setting = settingFor(rules, books(), view().holdings());
    m_chart->show(std::move(rules), which, std::move(setting), books().zone(), view().asOf().day);
    showTrial();
}

void ReviseRuleDialog::retranslate() {
    m_fields->retranslate();
    m_chart->retranslate();
    showTrial();
    ActDialog::retranslate();
}

void ReviseRuleDialog::showTrial() {
    const Wording& words = interfaceWording();
    const auto rule = parseRule(joined(m_sentence));
    const DoctrineVersion* newest = books().doctrines().newest();
    const auto meanings = newest == nullptr ? std::vector<WordMeaning>() : newest->facts.document.words;
    m_words->setText(rule ? ruleSentences(*rule, words, partyNames(meanings, books()))
                          : ruleFaultSentence(rule.error(), words));
    m_stale->setVisible(!rule);
    m_stale->setText(
        tr("The form, the chart and the figures below it are still those of the last sentence that was a "
           "rule."));
    const auto& trial = m_chart->trial();
    if (m_chart->isComputing()) {
        m_counts->setText(tr("Being computed."));
    } else if (trial && trial->result) {
        const RuleOutcome& outcome = trial->result->outcome;
        const auto count = [&](std::size_t value) { return words.integer(static_cast<std::int64_t>(value)); };
        m_counts->setText(tr("On the history there is: firings %1, of %2 stress events seen %3, false alarms "
                             "%4, unknown bars %5.")
                              .arg(count(outcome.firings), count(outcome.stressEvents), count(outcome.hits),
                                   count(outcome.falseAlarms), count(outcome.unknown)));
    } else {
        m_counts->setText(tr("Of the history that there is, nothing is known for this rule."));
    }
}

/// Three columns of a comparison more than other forms have; still within the smallest window.
int ReviseRuleDialog::wide() const {
    return std::max(measures().dialog, 4 * measures().dialog / 3);
}

QString ReviseRuleDialog::prepare() {
    const bool mayStand = m_fields->rule().has_value() || !parseRule(joined(m_sentence));
    return mayStand ? QString()
                    : tr("A field of the form is not understood, and the sentence is without it: correct the "
                         "field, or write the sentence.");
}

/// The sentence has it too: whoever writes in the form sees it where they write.
void ReviseRuleDialog::showElsewhere(const Refusal* refusal, const QString& sentence) {
    m_fields->accept();
    const auto found = refusal == nullptr ? std::nullopt : ruleFaultOf(*refusal);
    if (found && found->rule == m_id) {
        static_cast<void>(m_fields->refuse(joined(m_sentence), found->fault, sentence));
    }
}

QWidget* ReviseRuleDialog::toCorrect() {
    QWidget* inForm = m_fields->leadToRefused();
    return inForm != nullptr ? inForm : ActDialog::toCorrect();
}

Act ReviseRuleDialog::act() const {
    ReviseRulesFacts facts;
    facts.base = m_base;
    facts.from = startOf(m_from, books(), view().now());
    DoctrineRule rule = m_facts;
    rule.sentence = joined(m_sentence);
    rule.titleEn = typedText(m_titleEn);
    rule.titleFr = typedText(m_titleFr);
    rule.rationaleEn = joined(m_rationaleEn);
    rule.rationaleFr = joined(m_rationaleFr);
    facts.rules.push_back(std::move(rule));
    return ReviseRules(facts);
}

AdoptDoctrineDialog::AdoptDoctrineDialog(FundView& view, QWidget* parent)
    : ActDialog(view, parent),
      m_title(new QLineEdit),
      m_rules(new LinesEdit(16)),
      m_meanings(new LinesEdit(4)),
      m_from(new DateEdit) {
    m_from->setDay(books().zone().dayOf(view.now()));
    QStringList rules;
    QStringList meanings;
    if (const DoctrineDocument* document = before()) {
        m_title->setText(fromText(document->title));
        for (const DoctrineRule& rule : document->rules) {
            rules.append(fromText(rule.id.view()) + QStringLiteral(": ") + fromText(rule.sentence));
        }
        for (const WordMeaning& meaning : document->words) {
            meanings.append(meaningLine(meaning));
        }
    }
    m_rules->setPlainText(rules.join(u'\n'));
    m_meanings->setPlainText(meanings.join(u'\n'));
    FormGrid& fields = form();
    fields.add("title", m_title);
    fields.add("from", m_from);
    fields.add("rules", m_rules, FormGrid::Need::Required, FormGrid::Width::Whole);
    fields.add("words", m_meanings, FormGrid::Need::Optional, FormGrid::Width::Whole);
    fields.setNote("rules", [] {
        return tr(
            "One rule a line: its name, a colon, its sentence. Titles and reasons of rules that stay are "
            "kept.");
    });
    fields.setNote("words", [] {
        return tr("What the free words of the rules mean, such as %1: a role, a counterparty or a text.")
            .arg(interfaceWording().quoted(QStringLiteral("cio = approver")));
    });
    ready();
}

const DoctrineDocument* AdoptDoctrineDialog::before() const {
    const DoctrineVersion* newest = books().doctrines().newest();
    return newest == nullptr ? nullptr : &newest->facts.document;
}

Act AdoptDoctrineDialog::act() const {
    AdoptDoctrineFacts facts;
    facts.title = typedText(m_title);
    facts.from = startOf(m_from, books(), view().now());
    for (const std::string& line : m_rules->lines()) {
        if (line.starts_with('#')) {
            continue;
        }
        const std::size_t colon = line.find(": ");
        DoctrineRule rule;
        rule.id = RuleId::parse(line.substr(0, colon)).value_or(RuleId());
        rule.sentence = colon == std::string::npos ? line : line.substr(colon + 2);
        if (const DoctrineDocument* document = before()) {
            for (const DoctrineRule& known : document->rules) {
                if (known.id == rule.id) {
                    std::string sentence = std::move(rule.sentence);
                    rule = known;
                    rule.sentence = std::move(sentence);
                }
            }
        }
        facts.rules.push_back(std::move(rule));
    }
    for (const std::string& line : m_meanings->lines()) {
        facts.words.push_back(meaningOf(line, books()));
    }
    return AdoptDoctrine(facts);
}

}  // namespace alem
