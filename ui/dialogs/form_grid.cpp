#include "ui/dialogs/form_grid.h"

#include <QGridLayout>
#include <algorithm>

#include "app/base/check.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/check_list.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/editor_pair.h"
#include "ui/parts/editors.h"
#include "ui/parts/file_edit.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/kind_words.h"

namespace alem {

FormGrid::FormGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measures().pageMargin);
    m_grid->setVerticalSpacing(measures().groupGap);
    for (int column = 0; column < 2; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, 1);
    }
}

Field* FormGrid::add(std::string_view member, QWidget* editor, Need need, Width width) {
    Entry entry;
    entry.members = {std::string(member)};
    entry.editors = {editor};
    entry.need = need;
    return place(std::move(entry), editor, width);
}

Field* FormGrid::addPair(std::string_view member, EditorPair* pair, std::string_view second, Need need) {
    Entry entry;
    entry.members = {std::string(member), std::string(second)};
    entry.editors = {pair->first(), pair->second()};
    entry.need = need;
    return place(std::move(entry), pair, Width::Half);
}

Field* FormGrid::place(Entry entry, QWidget* editor, Width width) {
    if (width == Width::Whole && m_place % 2 == 1) {
        endRow();
    }
    entry.field = new Field(editor, this);
    m_grid->addWidget(entry.field, m_place / 2, m_place % 2, 1, width == Width::Whole ? 2 : 1,
                      Qt::Alignment());
    m_place += width == Width::Whole ? 2 : 1;
    for (QWidget* one : entry.editors) {
        watch(one);
    }
    m_entries.push_back(std::move(entry));
    return m_entries.back().field;
}

void FormGrid::watch(QWidget* editor) {
    if (auto* amount = qobject_cast<AmountEdit*>(editor)) {
        watchAmount(amount);
    }
    onEdited(
        editor, this,
        [this, editor] {
            forgetRefusal(editor);
            echoAll();
            emit edited();
        },
        [this] { emit typed(); }, [this] { emit edited(); });
}

void FormGrid::forgetRefusal(const QWidget* editor) {
    for (Entry& entry : m_entries) {
        if (std::find(entry.editors.begin(), entry.editors.end(), editor) != entry.editors.end()) {
            entry.refused.clear();
        }
    }
}

void FormGrid::watchAmount(AmountEdit* edit) {
    m_understood.push_back({edit, edit->amount(), edit->text()});
    connect(edit, &AmountEdit::amountChanged, this, [this, edit] {
        for (Understood& one : m_understood) {
            if (one.edit == edit) {
                one.amount = edit->amount();
                one.text = edit->text();
            }
        }
    });
}

void FormGrid::keepMeanings() {
    for (const Understood& one : m_understood) {
        const auto now = one.edit->amount();
        if (one.amount && (!now || compare(*now, *one.amount) != std::strong_ordering::equal)) {
            const auto plain = Amount::parse(one.amount->shortText());
            one.edit->setAmount(plain ? *plain : *one.amount);
        }
    }
}

void FormGrid::endRow() {
    m_place += m_place % 2;
}

void FormGrid::alias(std::string_view member, std::string_view shownAt) {
    Entry* entry = find(shownAt);
    check(entry != nullptr, "an alias of no field");
    entry->members.emplace_back(member);
}

void FormGrid::setLabel(std::string_view member, Words label) {
    find(member)->label = std::move(label);
}

void FormGrid::setNote(std::string_view member, Words note) {
    find(member)->note = std::move(note);
}

void FormGrid::setNeed(std::string_view member, Need need) {
    Entry* entry = find(member);
    if (entry->need != need) {
        entry->need = need;
        retranslate();
    }
}

void FormGrid::setFieldVisible(std::string_view member, bool visible) {
    Entry* entry = find(member);
    entry->hidden = !visible;
    entry->field->setVisible(visible);
}

const FormGrid::Entry* FormGrid::find(std::string_view member) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return std::find(entry.members.begin(), entry.members.end(), member) != entry.members.end();
    });
    return found == m_entries.end() ? nullptr : &*found;
}

FormGrid::Entry* FormGrid::find(std::string_view member) {
    return const_cast<Entry*>(std::as_const(*this).find(member));  // the same search for both
}

Field* FormGrid::field(std::string_view member) const {
    const Entry* entry = find(member);
    return entry == nullptr ? nullptr : entry->field;
}

QString FormGrid::plainLabel(const Entry& entry) const {
    return entry.label ? entry.label() : fieldWord(entry.members.front(), interfaceWording());
}

QStringList FormGrid::missing() const {
    QStringList labels;
    for (const Entry& entry : m_entries) {
        if (entry.need == Need::Required && !entry.hidden && holdsNothing(entry.editors.front())) {
            labels << plainLabel(entry);
        }
    }
    return labels;
}

bool FormGrid::isUnderstood() const {
    return std::all_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) {
        return entry.hidden ||
               std::all_of(entry.editors.begin(), entry.editors.end(),
                           [](const QWidget* editor) { return editorFault(editor).isEmpty(); });
    });
}

std::vector<QWidget*> FormGrid::editors() const {
    std::vector<QWidget*> all;
    for (const Entry& entry : m_entries) {
        all.insert(all.end(), entry.editors.begin(), entry.editors.end());
    }
    return all;
}

QList<QWidget*> FormGrid::tabStops() const {
    QList<QWidget*> stops;
    for (QWidget* editor : editors()) {
        if (const auto* boxes = qobject_cast<CheckList*>(editor)) {
            stops.append(boxes->stops());
        } else {
            stops.append(editor->focusProxy() != nullptr ? editor->focusProxy() : editor);
        }
    }
    return stops;
}

QString FormGrid::faultOf(const Entry& entry, bool all) const {
    for (const QWidget* editor : entry.editors) {
        const QString fault = editorFault(editor);
        if (!fault.isEmpty() && (all || !editor->hasFocus() || entry.field->isRefused())) {
            return fault;
        }
    }
    if (all && entry.need == Need::Required && holdsNothing(entry.editors.front())) {
        return tr("Still empty. This is needed.");
    }
    return {};
}

bool FormGrid::showFaults(bool all, std::string_view member, const QString& refusal) {
    const Entry* refused = member.empty() ? nullptr : find(member);
    if (refused != nullptr && refused->hidden) {
        refused = nullptr;
    }
    for (Entry& entry : m_entries) {
        entry.refused = &entry == refused ? refusal : QString();
    }
    showFaultsBeside(all);
    return refused != nullptr;
}

void FormGrid::showFaultsBeside(bool all) {
    for (const Entry& entry : m_entries) {
        const QString fault = faultOf(entry, all);
        entry.field->setRefusal(fault.isEmpty() ? entry.refused : fault);
    }
}

void FormGrid::echo(const Entry& entry) const {
    QWidget* editor = entry.editors.front();
    if (const auto* amount = qobject_cast<const AmountEdit*>(editor)) {
        const auto value = amount->amount();
        const QString unit = amount->unit();
        entry.field->setEcho(!value           ? QString()
                             : unit.isEmpty() ? interfaceWording().number(*value)
                                              : interfaceWording().quantity(*value, unit));
    }
    QString note = entry.note ? entry.note() : QString();
    if (const auto* date = qobject_cast<const DateEdit*>(editor); date != nullptr && note.isEmpty()) {
        const auto day = date->day();
        note = day ? interfaceWording().weekdayDate(*day) : QString();
        if (!note.isEmpty()) {
            note[0] = note[0].toUpper();
        }
    }
    if (const auto* file = qobject_cast<const FileEdit*>(editor); file != nullptr && file->hasFile()) {
        note = QStringLiteral("SHA-256 ") + shortHash(*file->hash());
    }
    entry.field->setNote(note);
}

void FormGrid::echoAll() const {
    for (const Entry& entry : m_entries) {
        echo(entry);
    }
}

void FormGrid::retranslate() {
    keepMeanings();
    for (const Entry& entry : m_entries) {
        const QString label = plainLabel(entry);
        entry.field->setLabel(entry.need == Need::Optional ? tr("%1, optional", "label of a field").arg(label)
                                                           : label);
        for (std::size_t i = 0; i < entry.editors.size(); ++i) {
            entry.editors[i]->setAccessibleName(i == 0 ? label
                                                       : fieldWord(entry.members[i], interfaceWording()));
        }
        echo(entry);
    }
}

}  // namespace alem
