#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/value/amount.h"

class QGridLayout;

namespace alem {

class AmountEdit;
class EditorPair;
class Field;

/// The fields of a form in two columns, in reading order row by row; Tab follows the same order. Each field
/// is known by the JSON name of the act's member that it fills, and labelled by its word unless told
/// otherwise. Text that was typed is never changed, except where a change of tongue would give a number
/// another meaning: it is then written anew as the same number.
class FormGrid : public QWidget {
    Q_OBJECT

  public:
    using Words = std::function<QString()>;
    enum class Need { Required, Optional };
    enum class Width { Half, Whole };

    explicit FormGrid(QWidget* parent = nullptr);

    /// Adds a field at the next free place.
    Field* add(std::string_view member, QWidget* editor, Need need = Need::Required,
               Width width = Width::Half);
    /// Two editors for two members; the second is never required.
    Field* addPair(std::string_view member, EditorPair* pair, std::string_view second,
                   Need need = Need::Required);
    /// Leaves the rest of this row free.
    void endRow();
    /// Refusals of this member too are shown at the field of the other one.
    void alias(std::string_view member, std::string_view shownAt);
    /// Where it depends on other things whether a field has to be filled in.
    void setNeed(std::string_view member, Need need);
    /// Another label than the member's word.
    void setLabel(std::string_view member, Words label);
    /// What stands below the field at rest.
    void setNote(std::string_view member, Words note);
    void setFieldVisible(std::string_view member, bool visible);

    [[nodiscard]] Field* field(std::string_view member) const;
    /// Labels of what has to be filled in and is not.
    [[nodiscard]] QStringList missing() const;
    /// Whether all that was typed is understood.
    [[nodiscard]] bool isUnderstood() const;
    /// All editors in reading order.
    [[nodiscard]] std::vector<QWidget*> editors() const;

    /// Where Tab stops, in reading order: in a row of boxes at each of them.
    [[nodiscard]] QList<QWidget*> tabStops() const;

    /// Says beside the fields what is not understood, in fields that have been left or, if `all`, in every
    /// one; there also what is missing. `member` gets `refusal` on top of that; false if it has no field.
    bool showFaults(bool all, std::string_view member = {}, const QString& refusal = {});
    /// The same where the desk could not be asked: what it last refused stays said until that field is
    /// changed.
    void showFaultsBeside(bool all);
    /// Says anew what was understood: units and notes may depend on other fields.
    void echoAll() const;
    void retranslate();

  signals:
    void edited();
    /// By the officer's hand.
    void typed();

  private:
    struct Entry {
        std::vector<std::string> members;
        Field* field = nullptr;
        std::vector<QWidget*> editors;
        Need need = Need::Required;
        Words label;
        Words note;
        std::string shown;
        bool hidden = false;
        QString refused{};  ///< why the desk refuses what stands there
    };
    struct Understood {
        AmountEdit* edit = nullptr;
        std::optional<Amount> amount;
        QString text;
    };

    Field* place(Entry entry, QWidget* editor, Width width);
    void watch(QWidget* editor);
    void forgetRefusal(const QWidget* editor);
    void watchAmount(AmountEdit* edit);
    void keepMeanings();
    void echo(const Entry& entry) const;
    [[nodiscard]] const Entry* find(std::string_view member) const;
    [[nodiscard]] Entry* find(std::string_view member);
    [[nodiscard]] QString plainLabel(const Entry& entry) const;
    [[nodiscard]] QString faultOf(const Entry& entry, bool all) const;

    QGridLayout* m_grid;
    int m_place = 0;
    std::vector<Entry> m_entries;
    std::vector<Understood> m_understood;
};

}  // namespace alem
