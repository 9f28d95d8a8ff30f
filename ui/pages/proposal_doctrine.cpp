#include "ui/pages/proposal_doctrine.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/doctrine/rules_file.h"
#include "ui/pages/fact_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/parts/word_changes.h"
#include "ui/theme/theme.h"
#include "ui/words/doctrine_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/rule_words.h"

namespace alem {

namespace {

QString changeWord(RuleChangeKind kind) {
    switch (kind) {
        case RuleChangeKind::Added:
            return ProposalDoctrine::tr("new", "a rule");
        case RuleChangeKind::Changed:
            return ProposalDoctrine::tr("changed", "a rule");
        case RuleChangeKind::Retold:
            return ProposalDoctrine::tr("same sentence, told otherwise", "a rule");
        case RuleChangeKind::Removed:
            break;
    }
    return ProposalDoctrine::tr("removed", "a rule");
}

State stateOf(RuleChangeKind kind) {
    switch (kind) {
        case RuleChangeKind::Added:
            return State::New;
        case RuleChangeKind::Changed:
            return State::Caution;
        case RuleChangeKind::Retold:
            return State::Idle;
        case RuleChangeKind::Removed:
            break;
    }
    return State::Breach;
}

Text* paragraph(Text::Style style, const QString& text, QWidget* parent) {
    auto* made = new Text(style, text, parent);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

/// A rule as people read it, and as it is sealed.
struct RuleTexts {
    QString told;
    QString sealed;
    Qt::TextFormat format = Qt::PlainText;
};

RuleTexts textsOf(const DoctrineRule& rule, const PartyNames& parties) {
    const auto read = parseRule(rule.sentence);
    return {read ? ruleSentences(*read, interfaceWording(), parties)
                 : ruleFaultSentence(read.error(), interfaceWording()),
            fromText(rule.sentence)};
}

/// Sets off in both what the other has not.
void markChanges(RuleTexts& before, RuleTexts& after) {
    const WordChanges told = wordChanges(before.told, after.told);
    const WordChanges sealed = wordChanges(before.sealed, after.sealed);
    before = {told.before, sealed.before, Qt::RichText};
    after = {told.after, sealed.after, Qt::RichText};
}

QWidget* ruleText(const QString& heading, const RuleTexts& texts, QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().half);
    if (!heading.isEmpty()) {
        column->addWidget(new Text(Text::Style::Section, heading, holder));
    }
    for (Text* text : {paragraph(Text::Style::Body, texts.told, holder),
                       paragraph(Text::Style::Mono, texts.sealed, holder)}) {
        text->setTextFormat(texts.format);
        column->addWidget(text);
    }
    column->addStretch(1);
    return holder;
}

}  // namespace

ProposalDoctrine::ProposalDoctrine(FundView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measures().unit);
    hide();
}

void ProposalDoctrine::clear() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool ProposalDoctrine::show(const Act& act) {
    clear();
    const auto changes = doctrineChanges(act, m_view.books().doctrines(), m_view.now());
    setVisible(changes.has_value());
    if (!changes) {
        return false;
    }
    const Books& books = m_view.books();
    const DoctrineVersion* before = changes->against ? books.doctrines().find(*changes->against) : nullptr;
    m_before = before == nullptr ? PartyNames() : partyNames(before->facts.document.words, books);
    m_after = partyNames(changes->document.words, books);
    addHead(*changes);
    for (const RuleChange& change : changes->rules) {
        addRule(change);
    }
    addWords(*changes);
    return true;
}

void ProposalDoctrine::addHead(const DoctrineChanges& changes) {
    const Wording& words = interfaceWording();
    auto* title = new SectionTitle({}, this);
    title->setTitle(changes.against
                        ? tr("What changes against version %1, in force").arg(words.integer(*changes.against))
                        : tr("The first doctrine: everything in it is new"));
    title->setNote(tr("%n rules stay as they are", nullptr, static_cast<int>(changes.unchanged)));
    m_column->addWidget(title);
    auto* document = new FieldList(this);
    document->setLines({{tr("Document"), tr("version %1").arg(words.integer(changes.document.version))},
                        {tr("SHA-256 of the document"), QString::fromStdString(changes.sha256.hex()), true}});
    m_column->addWidget(document);
    if (changes.rules.empty()) {
        m_column->addWidget(paragraph(Text::Style::Body, tr("No rule changes."), this));
    }
}

QList<FieldLine> ProposalDoctrine::toldOtherwise(const RuleChange& change) const {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    if (!change.after) {
        return {};
    }
    const QList<FieldLine> before =
        change.before ? factLines(*change.before, books, words) : QList<FieldLine>();
    const QList<FieldLine> after = factLines(*change.after, books, words);
    const QStringList shownAbove{fieldWord("id", words), fieldWord("sentence", words)};
    const auto valueIn = [](const QList<FieldLine>& lines, const QString& label) {
        for (const FieldLine& line : lines) {
            if (line.label == label) {
                return line.value;
            }
        }
        return QString();
    };
    QList<FieldLine> told;
    for (const FieldLine& line : after) {
        const QString old = valueIn(before, line.label);
        if (shownAbove.contains(line.label) || old == line.value) {
            continue;
        }
        told.append(
            {line.label, old.isEmpty()
                             ? line.value
                             : tr("%1, until now %2", "a new value, the old one").arg(line.value, old)});
    }
    for (const FieldLine& line : before) {
        if (valueIn(after, line.label).isEmpty()) {
            told.append({line.label, tr("nothing any more, until now %1").arg(line.value)});
        }
    }
    return told;
}

void ProposalDoctrine::addRule(const RuleChange& change) {
    const DoctrineRule& rule = change.after ? *change.after : *change.before;
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measures().unit);
    row->addWidget(
        new Text(Text::Style::Emphasis,
                 fromText(rule.id.view()) + QStringLiteral("  ") + ruleTitle(rule, interfaceWording()), head),
        1);
    row->addWidget(new StateLabel(stateOf(change.kind), changeWord(change.kind), head));
    m_column->addWidget(head);
    auto* texts = new QWidget(this);
    auto* beside = new QHBoxLayout(texts);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(measures().groupGap);
    if (change.kind == RuleChangeKind::Changed) {
        RuleTexts before = textsOf(*change.before, m_before);
        RuleTexts after = textsOf(*change.after, m_after);
        markChanges(before, after);
        beside->addWidget(ruleText(tr("In force"), before, texts), 1);
        beside->addWidget(ruleText(tr("Proposed"), after, texts), 1);
    } else {
        beside->addWidget(ruleText({}, textsOf(rule, change.after ? m_after : m_before), texts), 1);
    }
    m_column->addWidget(texts);
    if (const QList<FieldLine> told = toldOtherwise(change); !told.isEmpty()) {
        auto* lines = new FieldList(this);
        lines->setLines(told);
        m_column->addWidget(lines);
    }
}

void ProposalDoctrine::addWords(const DoctrineChanges& changes) {
    if (changes.words.empty()) {
        return;
    }
    const Wording& words = interfaceWording();
    QList<FieldLine> lines;
    for (const WordChange& change : changes.words) {
        const WordMeaning& named = change.after ? *change.after : *change.before;
        const QString after = change.after ? meaningWords(*change.after, words) : QString();
        const QString before = change.before ? meaningWords(*change.before, words) : QString();
        lines.append({fromText(named.word.view()),
                      after.isEmpty() ? tr("nothing any more, until now %1").arg(before)
                      : before.isEmpty()
                          ? after
                          : tr("%1, until now %2", "a new value, the old one").arg(after, before)});
    }
    m_column->addWidget(new SectionTitle(tr("What the words of the rules mean"), this));
    auto* list = new FieldList(this);
    list->setLines(lines);
    m_column->addWidget(list);
}

}  // namespace alem
