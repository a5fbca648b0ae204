//! Writing HTML: every text is escaped on its way in.

/// A page in the making.
#[derive(Default)]
pub(in crate::office) struct Html {
    body: String,
}

impl Html {
    /// An element around a text; `tag` may have attributes.
    pub fn text(&mut self, tag: &str, text: &str) {
        self.open(tag);
        self.body.push_str(&escaped(text));
        self.close(tag);
    }

    /// Begins an element.
    pub fn open(&mut self, tag: &str) {
        self.body.push('<');
        self.body.push_str(tag);
        self.body.push('>');
    }

    /// Ends an element.
    pub fn close(&mut self, tag: &str) {
        let name = tag.split(' ').next().unwrap_or(tag);
        self.body.push_str(&format!("</{name}>\n"));
    }

    /// Something that is HTML already.
    pub fn raw(&mut self, html: &str) {
        self.body.push_str(html);
    }

    /// The row above a table.
    pub fn heading(&mut self, cells: &[String]) {
        self.cells("th", cells);
    }

    /// A row of a table; a cell may have several lines.
    pub fn row(&mut self, cells: &[String]) {
        self.cells("td", cells);
    }

    fn cells(&mut self, tag: &str, cells: &[String]) {
        self.open("tr");
        for cell in cells {
            // A text brings its own direction with it: an order number in a Hebrew row, a Hebrew name in an English one.
            self.open(&format!("{tag} dir=\"auto\""));
            let lines: Vec<String> = cell.lines().map(escaped).collect();
            self.body.push_str(&lines.join("<br>"));
            self.close(tag);
        }
        self.close("tr");
    }

    /// The whole file.
    pub fn whole(self, language: &str, is_mirrored: bool, title: &str, style: &str) -> String {
        let direction = if is_mirrored { "rtl" } else { "ltr" };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
             <style>\n{style}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
            escaped(language),
            escaped(title),
            self.body
        )
    }
}

/// A text in which nothing is a tag.
pub(in crate::office) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter if letter.is_control() && !letter.is_whitespace() => {}
            letter => out.push(letter),
        }
    }
    out
}
