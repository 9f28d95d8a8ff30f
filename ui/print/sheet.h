#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "ui/theme/theme.h"

namespace alem {

/// How a piece of text is set on paper. Sizes are in points.
struct Type {
    qreal points = 7.5;
    QFont::Weight weight = QFont::Normal;
    bool grey = false;
    bool mono = false;
};

/// The types of a report, each with one use.
namespace type {
inline constexpr Type title{15.5, QFont::Medium};
inline constexpr Type figure{19, QFont::Medium};
inline constexpr Type unit{9, QFont::Medium};
inline constexpr Type lead{8.4, QFont::Normal, true};
inline constexpr Type strong{8.2, QFont::DemiBold};
inline constexpr Type text{7.5};
inline constexpr Type textGrey{7.5, QFont::Normal, true};
inline constexpr Type textMedium{8.2, QFont::Medium};
inline constexpr Type small{6.7};
inline constexpr Type smallGrey{6.7, QFont::Normal, true};
inline constexpr Type smallStrong{6.7, QFont::DemiBold};
inline constexpr Type hash{6.2, QFont::Normal, true, true};
}  // namespace type

/// The page as one paints it: everything in points, from the top left corner of the page. Text is always
/// drawn as plain text, exactly the characters given; nothing in it is markup.
class Sheet {
  public:
    static constexpr int unitsPerPoint =
        20;  ///< resolution 1440: fine enough that no advance is rounded visibly
    static constexpr qreal pageWidth = 210 / 25.4 * 72;
    static constexpr qreal pageHeight = 297 / 25.4 * 72;
    static constexpr qreal margin = 14 / 25.4 * 72;
    static constexpr qreal left = margin;
    static constexpr qreal right = pageWidth - margin;

    explicit Sheet(QPainter& painter);

    [[nodiscard]] static qreal measure(const QString& text, const Type& type);
    [[nodiscard]] static QString elided(const QString& text, const Type& type, qreal width,
                                        Qt::TextElideMode mode = Qt::ElideRight);

    /// Draws from `x`, on the baseline `y`; answers where it ended.
    qreal text(qreal x, qreal y, const QString& text, const Type& type = type::text);
    void textRight(qreal x, qreal y, const QString& text, const Type& type = type::text);
    /// Wraps at word borders; `y` is the first baseline. Answers the height that the lines take.
    qreal paragraph(qreal x, qreal y, qreal width, const QString& text, const Type& type = type::small);
    [[nodiscard]] static qreal paragraphHeight(qreal width, const QString& text,
                                               const Type& type = type::small);

    void rule(qreal x1, qreal x2, qreal y, qreal thickness, const QColor& colour = Qt::black);
    void upright(qreal x, qreal y1, qreal y2, qreal thickness, const QColor& colour);
    void fill(const QRectF& box, const QColor& colour);
    void outline(const QRectF& box, qreal thickness, const QColor& colour);
    void marker(const QRectF& box, const AssetLook& look);
    void polyline(const QPolygonF& points, qreal thickness, const QColor& colour);

    static const QColor grey;
    static const QColor hairline;
    static const QColor groupLine;

  private:
    [[nodiscard]] static QFont font(const Type& type);
    void stroke(qreal thickness, const QColor& colour);

    QPainter& m_painter;
};

/// Text of other people made harmless for one line of print: control and bidirectional characters are spelled
/// out as
/// `[U+202E]`.
QString printable(const std::string& text);

}  // namespace alem
