#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QStringList>
#include <QWidget>
#include <optional>

namespace alem {

/// A number of a heat map: proportions only, as a shade. Refused cells have a reason instead of a number.
struct HeatCell {
    double value = 0;
    QString text;   ///< as it stands in the cell
    QString exact;  ///< with everything to be said about it: tooltip and accessible text
    bool refused = false;
};

/// A grid of numbers on grounds of one hue, from the page's own for the smallest to a stronger one for the
/// largest; every number stays legible (4.5:1) and stands in its cell, so that the shade only helps the eye.
/// Refused cells are hatched. Arrow keys, Home and End move the current cell; the context menu saves the
/// whole as PNG, SVG or CSV.
class HeatMap : public QWidget {
    Q_OBJECT

  public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// Axes and cells row by row: as many as rows times columns.
    void setGrid(const QStringList& rows, const QStringList& columns, const QList<HeatCell>& cells);
    /// What the axes are, and what the whole is: above it, in files, and for those who do not see it.
    void setTitles(const QString& title, const QString& rows, const QString& columns);
    /// Frames a cell: the one that is in force. Nothing: none.
    void setMarked(std::optional<QPoint> columnAndRow);
    void setCurrent(int row, int column);
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }
    /// The ground of a cell; none where it is refused.
    [[nodiscard]] std::optional<QColor> groundOf(int row, int column) const;
    [[nodiscard]] QRectF cellRect(int row, int column) const;
    /// Draws it all from the origin, in its size.
    void draw(QPainter* painter) const;
    /// RFC 4180: the figures of the rows before each line, those of the columns above.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    void currentChanged(int row, int column);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] const HeatCell& cell(int row, int column) const;
    [[nodiscard]] QRectF gridRect() const;
    [[nodiscard]] std::optional<QPoint> cellAt(const QPointF& position) const;
    void drawCell(QPainter* painter, int row, int column) const;
    void drawAxes(QPainter* painter) const;
    void tellCurrent();

    QStringList m_rows;
    QStringList m_columns;
    QList<HeatCell> m_cells;
    QString m_title;
    QString m_rowsTitle;
    QString m_columnsTitle;
    std::optional<QPoint> m_marked;
    double m_least = 0;
    double m_most = 0;
    int m_row = 0;
    int m_column = 0;
};

/// The WCAG 2 contrast of two colours.
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);

}  // namespace alem
