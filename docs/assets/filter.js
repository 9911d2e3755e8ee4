// Gives the page of error codes a field that hides the rows without its text.
document.addEventListener("DOMContentLoaded", () => {
    const place = document.getElementById("filter");
    if (!place) return;
    const rows = [...document.querySelectorAll("article tbody tr")].map((row) => [row, row.textContent.toLowerCase()]);
    const field = document.createElement("input");
    field.type = "search";
    field.className = "filter";
    field.placeholder = "a code, or words of its meaning";
    field.setAttribute("aria-label", "Show only codes with this text");
    place.append(field);
    field.addEventListener("input", () => {
        const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
        for (const [row, text] of rows) row.hidden = !words.every((word) => text.includes(word));
    });
});
