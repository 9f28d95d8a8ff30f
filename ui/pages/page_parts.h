#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "ui/frame/fund_view.h"
#include "ui/parts/decimal_delegate.h"
#include "ui/parts/table_support.h"

class QAbstractButton;
class QAbstractItemView;
class QGridLayout;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace alem {

/// A fact about the selected row: its name and what it is.
struct FieldLine {
    QString label;
    QString value;
    bool mono = false;  ///< hashes, identifiers, bytes
};

/// Names and values of the selected row, one under the other; values can be selected and copied.
class FieldList : public QWidget {
    Q_OBJECT

  public:
    explicit FieldList(QWidget* parent = nullptr);
    /// Lines without a value are left out.
    void setLines(const QList<FieldLine>& lines);

  private:
    QGridLayout* m_grid;
};

/// Draws `unknown` with its shape where a column of numbers has no number.
class FigureDelegate : public DecimalDelegate {
    Q_OBJECT

  public:
    using DecimalDelegate::DecimalDelegate;

  protected:
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
};

/// Puts a FigureDelegate on every column of numbers.
template <class View>
void useFigureDelegates(View* view) {
    for (int column = 0; column < view->columns().size(); ++column) {
        if (view->columns()[column] == ColumnKind::Decimal) {
            view->setItemDelegateForColumn(column, new FigureDelegate(view));
        }
    }
}

/// A hairline divider of 1 px with a grip of 8, remembered under `name`.
QSplitter* makeSplitter(Qt::Orientation orientation, const QString& name, const QList<QWidget*>& widgets,
                        const QList<int>& sizes);

/// A panel that scrolls when it is too long, with the page's margins; fill `column`.
QScrollArea* makePanel(QVBoxLayout*& column);

/// At least so wide, in pixels at plain text size; more with larger text, at once.
void keepWide(QWidget* widget, int plain);

/// On while acts may be started; else off, with the reason as tooltip.
void allowAct(QAbstractButton* button, const FundView& view);

/// The code of the currency shown.
QString currencyCode(const FundView& view);

}  // namespace alem
