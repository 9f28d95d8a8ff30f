#include "ui/parts/editors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/value/identifier.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/check_list.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/file_edit.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

TimeEdit::TimeEdit(QWidget* parent) : QLineEdit(parent) {}

std::optional<LocalTime> TimeEdit::timeOn(Day day) const {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[:hH](\\d{2})(?::(\\d{2}))?$"));
    const auto match = form.match(text().trimmed());
    const LocalTime time{day, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                         0};
    const bool exists = match.hasMatch() && time.hour < 24 && time.minute < 60 && time.second < 60;
    return exists ? std::optional(time) : std::nullopt;
}

void TimeEdit::setClock(const Zone& zone, const DateEdit* day) {
    m_zone = zone;
    m_day = day;
}

bool TimeEdit::isSkipped() const {
    const auto day = m_day == nullptr ? std::nullopt : m_day->day();
    const auto time = day ? timeOn(*day) : std::nullopt;
    return time && !m_zone.instantOf(*time);
}

IdentifierEdit::IdentifierEdit(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(static_cast<int>(AssetId::maxLength));
}

bool IdentifierEdit::isIdentifier() const {
    return AssetId::parse(text().trimmed().toStdString()).has_value();
}

LinesEdit::LinesEdit(int visibleLines, QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setFixedHeight(visibleLines * measures().bodyLine + 4 * measures().half);
}

std::vector<std::string> LinesEdit::lines() const {
    std::vector<std::string> lines;
    for (const QString& line : toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.push_back(line.trimmed().toStdString());
        }
    }
    return lines;
}

bool holdsNothing(const QWidget* editor) {
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        return line->text().trimmed().isEmpty();
    }
    if (const auto* box = qobject_cast<const ChoiceBox*>(editor)) {
        return !box->isChosen();
    }
    if (const auto* file = qobject_cast<const FileEdit*>(editor)) {
        return !file->hasFile();
    }
    if (const auto* list = qobject_cast<const CheckList*>(editor)) {
        return list->checkedKeys().empty();
    }
    if (const auto* lines = qobject_cast<const LinesEdit*>(editor)) {
        return lines->lines().empty();
    }
    return false;
}

QString editorFault(const QWidget* editor) {
    const auto say = [](const char* source) { return QCoreApplication::translate("ActDialog", source); };
    if (holdsNothing(editor)) {
        const auto* file = qobject_cast<const FileEdit*>(editor);
        return file == nullptr ? QString() : file->fault();
    }
    if (const auto* amount = qobject_cast<const AmountEdit*>(editor)) {
        const auto fault = amount->fault();
        return fault ? typedFaultSentence(*fault) : QString();
    }
    if (const auto* date = qobject_cast<const DateEdit*>(editor)) {
        return date->day() ? QString()
                           : say(QT_TRANSLATE_NOOP("ActDialog",
                                                   "No such date. Write day, month and year: 17/07/2026."));
    }
    if (const auto* time = qobject_cast<const TimeEdit*>(editor)) {
        if (time->isSkipped()) {
            return say(QT_TRANSLATE_NOOP("ActDialog",
                                         "There was no %1 on that day: the clock was put forward over it."))
                .arg(time->text().trimmed());
        }
        return time->timeOn(Day())
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("ActDialog", "No such time. Write hours and minutes: 14:05."));
    }
    if (const auto* id = qobject_cast<const IdentifierEdit*>(editor)) {
        return id->isIdentifier()
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("ActDialog",
                                           "Letters without accents, digits and . _ / - are accepted, the "
                                           "first one a letter or digit."));
    }
    return {};
}

void onEdited(QWidget* editor, QObject* context, const std::function<void()>& changed,
              const std::function<void()>& byHand, const std::function<void()>& left) {
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        QObject::connect(line, &QLineEdit::textChanged, context, changed);
        QObject::connect(line, &QLineEdit::textEdited, context, byHand);
        QObject::connect(line, &QLineEdit::editingFinished, context, left);
    } else if (auto* box = qobject_cast<ChoiceBox*>(editor)) {
        QObject::connect(box, &ChoiceBox::keyChanged, context, changed);
        QObject::connect(box, &QComboBox::activated, context, byHand);
    } else if (auto* file = qobject_cast<FileEdit*>(editor)) {
        QObject::connect(file, &FileEdit::fileChanged, context, changed);
        QObject::connect(file, &FileEdit::fileChanged, context, byHand);
    } else if (auto* list = qobject_cast<CheckList*>(editor)) {
        QObject::connect(list, &CheckList::checkedChanged, context, changed);
        QObject::connect(list, &CheckList::checkedByHand, context, byHand);
    } else if (auto* lines = qobject_cast<LinesEdit*>(editor)) {
        QObject::connect(lines, &QPlainTextEdit::textChanged, context, changed);
        QObject::connect(lines, &QPlainTextEdit::textChanged, context, byHand);
    }
}

}  // namespace alem
