#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/value/instant.h"

namespace alem {

class DateEdit;

/// A time of day, `14:05` or `14:05:30`; empty is fine where the form says what that means.
class TimeEdit : public QLineEdit {
    Q_OBJECT

  public:
    explicit TimeEdit(QWidget* parent = nullptr);
    /// On that day; nothing if it is empty or no time.
    [[nodiscard]] std::optional<LocalTime> timeOn(Day day) const;
    /// Whose clock it is a time of, and the day beside it: from then on a time that the clock skips on that
    /// day is not understood.
    void setClock(const Zone& zone, const DateEdit* day);
    [[nodiscard]] bool isSkipped() const;

  private:
    Zone m_zone;
    const DateEdit* m_day = nullptr;
};

/// A short name that never changes once given; see Identifier.
class IdentifierEdit : public QLineEdit {
    Q_OBJECT

  public:
    explicit IdentifierEdit(QWidget* parent = nullptr);
    [[nodiscard]] bool isIdentifier() const;
    template <class Id>
    [[nodiscard]] Id id() const {
        return Id::parse(text().trimmed().toStdString()).value_or(Id());
    }
};

/// A few lines of text: one address a line. Tab leaves it.
class LinesEdit : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit LinesEdit(int visibleLines, QWidget* parent = nullptr);
    /// Lines with something in them, trimmed.
    [[nodiscard]] std::vector<std::string> lines() const;
};

// What a form asks of any of its editors, whatever their class.

[[nodiscard]] bool holdsNothing(const QWidget* editor);
/// Why what was typed is not understood, in a sentence that says what would be; empty while it is.
[[nodiscard]] QString editorFault(const QWidget* editor);
/// `changed` on every change, `byHand` where an officer made it, `left` when the editor was finished with.
void onEdited(QWidget* editor, QObject* context, const std::function<void()>& changed,
              const std::function<void()>& byHand, const std::function<void()>& left);

/// The text as the core wants it.
[[nodiscard]] inline std::string typedText(const QLineEdit* edit) {
    return edit->text().trimmed().toStdString();
}

}  // namespace alem
